namespace DocGen.Build.Starters;

/// <summary>What is asked of a new drafting file; what is null is left to the file's set, its base, or custom.</summary>
/// <param name="Kind">The kind of document.</param>
/// <param name="Path">Where it goes: a file, or a folder that gets a file named as the kind; null is the current folder.</param>
/// <param name="Base">The drafting file that it amends.</param>
/// <param name="Template">The pack.</param>
/// <param name="Language">The language of the text.</param>
public sealed record Starting(string Kind, string? Path, string? Base, string? Template, string? Language)
{
    /// <summary>The pack of a file that names none, and whose set names none.</summary>
    public const string UsualPack = "wtpf-ieg";

    /// <summary>The file that is to be made.</summary>
    public string File => Path is null ? Kind + ".yaml"
        : Directory.Exists(Path) || System.IO.Path.EndsInDirectorySeparator(Path) ? System.IO.Path.Combine(Path, Kind + ".yaml")
        : Path;
}
