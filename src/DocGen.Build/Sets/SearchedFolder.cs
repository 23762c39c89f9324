using DocGen.Build.Logs;

namespace DocGen.Build.Sets;

/// <summary>A folder that was searched for drafting files: what was not found in it is not there, or does not belong to its set.</summary>
/// <param name="Path">The folder, as messages name it.</param>
/// <param name="IsEmpty">Nothing at all was found in it.</param>
public sealed record SearchedFolder(string Path, bool IsEmpty)
{
    private readonly string root = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(Path)) + System.IO.Path.DirectorySeparatorChar;
    private readonly string? set = Discovery.SetFileOf(System.IO.Path.Join(Path, "x")) is { } file ? System.IO.Path.GetFullPath(file) : null;

    /// <summary>Whether all files of a set were searched for.</summary>
    /// <param name="setFile">The whole path of the set's file.</param>
    public bool Covers(string setFile) => setFile.StartsWith(root, StringComparison.Ordinal);

    /// <summary>
    /// Whether a Word file whose source was not found has lost it here. Where nothing at all was found, the folder may be a wrong one, or a disk that is not
    /// there today: then only a Word file of the same set counts, whose source is really no more.
    /// </summary>
    public bool HasLost(BuildRecord record) => record.Source.Path.StartsWith(root, StringComparison.Ordinal)
        && (!IsEmpty || (set is not null && record.Inputs.SetFile == set && !System.IO.Path.Exists(record.Source.Path)));
}
