namespace DocGen.Build.Files;

/// <summary>What was asked of a path.</summary>
public enum InputKind
{
    /// <summary>A file was read; the hash is that of its content.</summary>
    Content,

    /// <summary>A file was looked for, and is not there.</summary>
    Absence,

    /// <summary>The members of the set whose file this is; the hash is that of their names.</summary>
    Members,

    /// <summary>The files with a symbol in the set whose file, and the symbol in it, this is; the hash is that of their names.</summary>
    Symbol,
}

/// <summary>What was found when something was asked of a path: whoever finds the same again need not build again.</summary>
/// <param name="kind">What was asked.</param>
/// <param name="path">The whole path.</param>
/// <param name="hash">What was found.</param>
/// <param name="stamp">What the disk said of the file before it was read.</param>
public sealed class InputFile(InputKind kind, string path, ContentHash hash, FileStamp stamp)
{
    /// <summary>Worked out once: a pack's file is an input of each of its documents.</summary>
    private readonly int place = HashCode.Combine(kind, path);

    /// <summary>What was asked.</summary>
    public InputKind Kind { get; } = kind;

    /// <summary>The whole path.</summary>
    public string Path { get; } = path;

    /// <summary>What was found; nothing for an absence.</summary>
    public ContentHash Hash { get; } = hash;

    /// <summary>What the disk last said of a file with this content.</summary>
    public FileStamp Stamp { get; set; } = stamp;

    /// <summary>The other one says the same, and can take the place of this one.</summary>
    public bool IsSameAs(InputFile other) => this == other || (Kind == other.Kind && Hash == other.Hash && Stamp == other.Stamp && Path == other.Path);

    /// <summary>Takes two for one where the same was asked of the same path, whatever was found.</summary>
    internal static IEqualityComparer<InputFile> ByPlace { get; } = EqualityComparer<InputFile>.Create(
        static (one, other) => ReferenceEquals(one, other) || (one?.Kind == other?.Kind && one?.Path == other?.Path), static input => input.place);

    /// <summary>A path at which nothing is.</summary>
    public static InputFile Absent(string path) => new(InputKind.Absence, path, default, FileStamp.Missing);
}
