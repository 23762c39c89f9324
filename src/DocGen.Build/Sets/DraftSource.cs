using DocGen.Build.Files;

namespace DocGen.Build.Sets;

/// <summary>A drafting file that is to be built.</summary>
/// <param name="Path">Its path, as messages name it.</param>
/// <param name="Output">The path of the Word file, inside the output folder.</param>
/// <param name="SetFile">The file of the set that it belongs to, or null.</param>
public sealed record DraftSource(string Path, string Output, string? SetFile)
{
    private string? fullPath;
    private string? fullSetFile;
    private bool? isPlainText;

    /// <summary>Its whole path.</summary>
    public string FullPath
    {
        get => fullPath ??= System.IO.Path.GetFullPath(Path);
        init => fullPath = value;
    }

    /// <summary>The whole path of the set's file, or null.</summary>
    public string? FullSetFile
    {
        get => SetFile is null ? null : fullSetFile ??= System.IO.Path.GetFullPath(SetFile);
        init => fullSetFile = value;
    }

    /// <summary>Its path from the folder of the set, or from its own where it belongs to none, with <c>/</c>.</summary>
    public string PathInSet => System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(FullSetFile ?? FullPath)!, FullPath)
        .Replace(System.IO.Path.DirectorySeparatorChar, '/');

    /// <summary>It is in plain-text form: its name says so, or, where it has none, its text.</summary>
    public bool IsPlainText
    {
        get => isPlainText ??= Discovery.IsPlainText(Path);
        init => isPlainText = value;
    }

    /// <summary>What the disk said of it when it was found; null where nobody asked.</summary>
    public FileStamp? Stamp { get; init; }
}
