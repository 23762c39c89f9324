using DocGen.Diagnostics;

namespace DocGen.Build.Files;

/// <summary>Every sentence about files and folders. Codes DG0601 to DG0699; those up to DG0649 mean that the disk, not the text, is in the way.</summary>
public static class FileMessages
{
    internal static Diagnostic NotThere(string path, string? nearest) => Diagnostic.Error(
        "DG0601", SourceSpan.WholeFile(path.Length > 0 ? path : "\"\""), "there is no such file or folder",
        nearest is null ? "check the name, and the folder that you are in" : $"did you mean `{nearest}`?");

    internal static Diagnostic CannotRead(string path, string why) => Diagnostic.Error(
        "DG0602", SourceSpan.WholeFile(path), $"the file cannot be read: {why}", "see that you may read it, and that no other program holds it");

    internal static Diagnostic CannotWrite(string path, string why) => Diagnostic.Error(
        "DG0603", SourceSpan.WholeFile(path), $"the file cannot be written: {why}",
        (why == DiskReason.OpenElsewhere ? "close it there" : "choose another place with `-o`") + "; the last good file is untouched");

    internal static Diagnostic Folder(string path) => Diagnostic.Error(
        "DG0604", SourceSpan.WholeFile(path), "this is a folder, and a file is needed", "name one of its files");

    internal static Diagnostic PipeOrDevice(string path) => Diagnostic.Error(
        "DG0605", SourceSpan.WholeFile(path), "this is a pipe or a device, and a file is needed", "save its content as a file");

    internal static Diagnostic LinkToNoFile(string path, string target) => Diagnostic.Error(
        "DG0606", SourceSpan.WholeFile(path), "this symbolic link leads to no file", $"it points to `{target}`: make it anew, or remove it");

    internal static Diagnostic CannotRewrite(string path, string why) => Diagnostic.Error(
        "DG0621", SourceSpan.WholeFile(path), $"the file cannot be written over: {why}", "see that you may write it; it is untouched");

    internal static Diagnostic AlreadyThere(string path) => Diagnostic.Error(
        "DG0611", SourceSpan.WholeFile(path), "this is there already, and nothing is overwritten", "choose another name, or move this away first");

    internal static Diagnostic CannotMake(string path, string why) => Diagnostic.Error(
        "DG0612", SourceSpan.WholeFile(path), $"the file cannot be made: {why}", "choose another place");

    internal static Diagnostic NothingToBuild(string path) => Diagnostic.Error(
        "DG0651", SourceSpan.WholeFile(path), "no drafting file (`*.txt`, `*.md`, `*.yaml`) is here or below", "name a drafting file, or a folder that holds some");

    internal static Diagnostic NothingLeft(string path) => Diagnostic.Warning(
        "DG0662", SourceSpan.WholeFile(path), "no drafting file is left here or below", "Word files go with their drafting files; `--keep` keeps them");

    internal static Diagnostic SameOutput(string path, string other, string output) => Diagnostic.Error(
        "DG0652", SourceSpan.WholeFile(path), $"this file and `{other}` would both write `{output}`", "rename one of them");

    internal static Diagnostic NoSet() => Diagnostic.Error(
        "DG0653", SourceSpan.WholeFile("."), $"this folder is no set: neither here nor above is a `{Drafting.Notation.SetReader.FileName}`",
        "name a file or a folder: `docgen build content`");

    internal static Diagnostic TooLarge(string path, long bytes) => Diagnostic.Error(
        "DG0654", SourceSpan.WholeFile(path), $"the file has {bytes / (1024 * 1024)} MiB: no text is that long", "is it a text file? split it into several files");

    internal static Diagnostic PictureTooLarge(string path, long bytes) => Diagnostic.Error(
        "DG0656", SourceSpan.WholeFile(path), $"the picture has {bytes / (1024 * 1024)} MiB: no Word file with it could be sent round", "scale it down");

    internal static Diagnostic NotBuilt(string path, string output) => Diagnostic.Error(
        "DG0657", SourceSpan.WholeFile(path), $"its Word file `{output}` is not there", "build it first: `docgen build`");

    internal static Diagnostic NoFileOfPattern(SourceSpan at, string pattern) => Diagnostic.Warning(
        "DG0658", at, $"no drafting file is named by `{pattern}`", "patterns are paths from the set's folder: `meeting/*.yaml`, `meeting/**` for all below");

    internal static Diagnostic LanguageNotInSet(string path, string language) => Diagnostic.Warning(
        "DG0659", SourceSpan.WholeFile(path), $"its name says the language `{language}`, which is not among the `languages` of the set", "add it there, or rename the file");

    internal static Diagnostic SameVersion(string path, string other, string language) => Diagnostic.Warning(
        "DG0660", SourceSpan.WholeFile(path), $"this file and `{other}` are one document in `{language}`, as their names say it",
        $"rename one of them; a file in another language says so in its name: `a.fr.yaml`, `fr/a.yaml`");

    internal static Diagnostic OtherLanguageInName(SourceSpan at, string language, string named) => Diagnostic.Warning(
        "DG0661", at, $"the file says `{language}` here, and `{named}` in its name", "take the key away, or rename the file");

    internal static Diagnostic NoDraft(string path) => Diagnostic.Error(
        "DG0655", SourceSpan.WholeFile(path), "this is no drafting file (`*.txt`, `*.md`, `*.yaml`)", Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".docx" => "a Word file is what comes out: name the text that it is built from",
            ".yaml" => "this file makes its folder a set: name the folder",
            ".txt" or ".md" => "a text is one if it begins with a head: a line `---`, lines such as `kind: contribution`, and a line `---`",
            _ => "name a file that ends in `.txt`, `.md` or `.yaml`, or a folder that holds some",
        });

    /// <summary>True for a finding that is about the disk: the run then ends with exit code 3.</summary>
    public static bool IsAboutTheDisk(Diagnostic diagnostic) => IsAboutTheDisk(diagnostic.Code);

    /// <summary>True for the code of such a finding.</summary>
    public static bool IsAboutTheDisk(string code) => string.CompareOrdinal(code, "DG0601") >= 0 && string.CompareOrdinal(code, "DG0649") <= 0;
}
