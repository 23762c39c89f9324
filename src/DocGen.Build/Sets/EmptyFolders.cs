using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Diagnostics;

namespace DocGen.Build.Sets;

/// <summary>Tells of folders in which no drafting file was found: a mistake, unless it is known that some were there.</summary>
public static class EmptyFolders
{
    /// <summary>An error for each; a warning where Word files go with their sources, or would go but for <c>--keep</c>.</summary>
    /// <param name="folders">The folders that were searched.</param>
    /// <param name="log">What was built; null where nothing is known.</param>
    /// <param name="diagnostics">Takes what is told.</param>
    public static void Report(IEnumerable<SearchedFolder> folders, BuildLog? log, DiagnosticBag diagnostics)
    {
        foreach (var folder in folders.Where(folder => folder.IsEmpty))
        {
            diagnostics.Add(log?.Records.Values.Any(folder.HasLost) == true ? FileMessages.NothingLeft(folder.Path) : FileMessages.NothingToBuild(folder.Path));
        }
    }
}
