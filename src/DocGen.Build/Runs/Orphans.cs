using DocGen.Build.Files;
using DocGen.Build.Logs;

namespace DocGen.Build.Runs;

/// <summary>Removes Word files that nothing is built into any more: only those that a build made, and that nobody has touched since.</summary>
internal static class Orphans
{
    /// <summary>The records of files whose sources are no more, and of files whose sources have got another name for them in this run.</summary>
    public static IEnumerable<BuildRecord> Of(BuildPlan plan, BuildLog log) => plan.Removals.Concat(plan.Files
        .Where(file => !file.Reason.IsFresh && file.Last is { } last && log.Records[last.Place].Output != last.Output)
        .Select(file => file.Last!));

    /// <summary>Removes the file of a record, and forgets it; true where a file went.</summary>
    public static bool Remove(BuildRecord record, BuildLog log, OutputClaims claims)
    {
        var path = Path.Join(log.Folder, record.Output);
        var isOurs = !claims.Has(record.Output) && FileBytes.HashOf(path) == record.Hash;
        if (isOurs && !Remove(path, Path.GetFullPath(log.Folder)))
        {
            return false;
        }
        log.Remove(record);
        return isOurs;
    }

    /// <summary>Removes a file, and the folders that are empty then; false where the disk refuses, and the next build tries again.</summary>
    private static bool Remove(string path, string root)
    {
        try
        {
            File.Delete(path);
            for (var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
                folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            {
                Directory.Delete(folder);
            }
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
