using DocGen.Diagnostics;

namespace DocGen.Build.Files;

/// <summary>Every sentence about files and folders. Codes DG0601 to DG0699; those up to DG0649 mean that the disk, not the text, is in the way.</summary>
public static class FileMessages
{
    internal static Diagnostic NotThere(string path) => Diagnostic.Error(
        "DG0601", SourceSpan.WholeFile(path), "there is no such file or folder", null);

    internal static Diagnostic CannotRead(string path, string why) => Diagnostic.Error(
        "DG0602", SourceSpan.WholeFile(path), $"the file cannot be read: {why}", null);

    internal static Diagnostic CannotWrite(string path, string why) => Diagnostic.Error(
        "DG0603", SourceSpan.WholeFile(path), $"the file cannot be written: {why}",
        "close it where it is open, or choose another folder with `-o`; the last good file is untouched");

    internal static Diagnostic NothingToBuild(string path) => Diagnostic.Error(
        "DG0651", SourceSpan.WholeFile(path), "no drafting file (`*.yaml`) is here or below", null);

    internal static Diagnostic SameOutput(string path, string other, string output) => Diagnostic.Error(
        "DG0652", SourceSpan.WholeFile(path), $"this file and `{other}` would both write `{output}`", "rename one of them");

    internal static Diagnostic NoSet() => Diagnostic.Error(
        "DG0653", SourceSpan.WholeFile("."), $"this folder is no set: neither here nor above is a `{Drafting.Notation.SetReader.FileName}`",
        "name a file or a folder: `docgen build content`");

    /// <summary>True for a finding that is about the disk: the run then ends with exit code 3.</summary>
    public static bool IsAboutTheDisk(Diagnostic diagnostic) =>
        string.CompareOrdinal(diagnostic.Code, "DG0601") >= 0 && string.CompareOrdinal(diagnostic.Code, "DG0649") <= 0;
}
