using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>Every sentence about what a command was asked to do with a file that is in order. Codes DG0801 to DG0899.</summary>
internal static class CommandMessages
{
    public static Diagnostic NoMarksBy(string path, string author, IReadOnlyCollection<string> authors) => Diagnostic.Error(
        "DG0801", SourceSpan.WholeFile(path), $"no change in this file is by `{author}`",
        authors.Count == 0 ? "it has no changes at all" : NearestName.Hint(author, authors));

    public static Diagnostic NoMarksOn(string path, IReadOnlyCollection<string> days) => Diagnostic.Error(
        "DG0802", SourceSpan.WholeFile(path), "no change in this file is of these days",
        days.Count == 0 ? "its changes have no dates: `revised` gives them one, and so does `date`" : $"its changes are of {string.Join(", ", days)}");

    public static Diagnostic NoMarksThere(string path) => Diagnostic.Error(
        "DG0803", SourceSpan.WholeFile(path), "there is no change that all of `--author`, `--date` and `--only` choose",
        "leave one of them out to see which");

    public static Diagnostic NotInStableForm(string path) => Diagnostic.Error(
        "DG0841", SourceSpan.WholeFile(path), "the file is not in its stable form",
        $"`docgen fmt {path}` rewrites it; what is built from it stays the same");

    public static Diagnostic NoQuestion(int line) => Diagnostic.Error(
        "DG0842", SourceSpan.At("<stdin>", line, 1), "this line holds no text to check, or a name that no file can have",
        """write a text on one line, as JSON: `{"name": "a.yaml", "text": "kind: …\n…"}`""");
}
