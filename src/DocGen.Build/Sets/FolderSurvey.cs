using System.IO.Enumeration;
using DocGen.Build.Files;
using DocGen.Drafting.Notation;

namespace DocGen.Build.Sets;

/// <summary>
/// Walks through a folder once: each file is seen with its stamp, and each folder is asked once whether it is a pack or a set. Hidden folders,
/// linked folders and packs are left out. Files come in ordinal order of their paths.
/// </summary>
internal static class FolderSurvey
{
    private static readonly EnumerationOptions OneFolder = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };

    /// <summary>The files in and below a folder, with the folder of the set that each belongs to.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="set">The whole path of the nearest folder at or above it that is a set, or null.</param>
    public static IEnumerable<SurveyedFile> Of(string folder, string? set) => Walk(folder, Path.GetFullPath(folder), set);

    private static IEnumerable<SurveyedFile> Walk(string shown, string full, string? set)
    {
        var entries = Entries(full);
        if (entries.Exists(entry => entry is { Name: "pack.yaml", IsFolder: false }))
        {
            yield break;
        }
        // A folder or a pipe of this name is a mistake to be told, not passed over.
        set = entries.Exists(entry => entry.Name is SetReader.FileName or SetReader.FileName + "/") ? full : set;
        foreach (var entry in entries)
        {
            if (!entry.IsFolder)
            {
                yield return new(Path.Join(shown, entry.Name), Path.Join(full, entry.Name), set, entry.Stamp);
            }
            else if (!entry.IsLink)
            {
                foreach (var below in Walk(Path.Join(shown, entry.Name[..^1]), Path.Join(full, entry.Name[..^1]), set))
                {
                    yield return below;
                }
            }
        }
    }

    private static List<Entry> Entries(string folder)
    {
        var found = new FileSystemEnumerable<Entry>(folder, See, OneFolder).ToList();
        // A folder stands where the paths of its files do.
        found.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        return found;
    }

    private static Entry See(ref FileSystemEntry entry)
    {
        var name = entry.FileName;
        if (entry.IsDirectory)
        {
            return new(string.Concat(name, "/"), true, entry.Attributes.HasFlag(FileAttributes.ReparsePoint), null);
        }
        // The stamp of a link is that of its target, for which the disk must be asked again.
        var isSource = Discovery.MayBeDraft(name) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return new(name.ToString(), false, false, isSource ? new FileStamp(entry.Length, entry.LastWriteTimeUtc.UtcTicks) : null);
    }

    /// <param name="Name">The name; that of a folder ends in a slash.</param>
    /// <param name="IsFolder">It is a folder.</param>
    /// <param name="IsLink">It is a folder that a link leads to, perhaps to where the link stands.</param>
    /// <param name="Stamp">What the disk says of it, where that can be of use.</param>
    private sealed record Entry(string Name, bool IsFolder, bool IsLink, FileStamp? Stamp);
}

/// <summary>A file that was found.</summary>
/// <param name="Path">Its path, as messages name it.</param>
/// <param name="FullPath">Its whole path.</param>
/// <param name="Set">The whole path of the folder of its set, or null.</param>
/// <param name="Stamp">What the disk said of it, where it was asked.</param>
internal sealed record SurveyedFile(string Path, string FullPath, string? Set, FileStamp? Stamp);
