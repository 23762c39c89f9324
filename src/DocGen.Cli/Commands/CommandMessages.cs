using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>Every sentence about what a command was asked to do with a file that is in order. Codes DG0801 to DG0899.</summary>
internal static class CommandMessages
{
    public static Diagnostic NoMarksBy(string path, string author, IReadOnlyCollection<string> authors) => Diagnostic.Error(
        "DG0801", SourceSpan.WholeFile(path), $"no change in this file is by `{author}`",
        authors.Count == 0 ? "it has no changes at all" : NearestName.Hint(author, authors));

    public static Diagnostic NotInStableForm(string path) => Diagnostic.Error(
        "DG0841", SourceSpan.WholeFile(path), "the file is not in its stable form",
        $"`docgen fmt {path}` rewrites it; what is built from it stays the same");
}
