using DocGen.Diagnostics;
using DocGen.Docx.Verification;

namespace DocGen.Docx;

/// <summary>What is said of Word files. Codes DG0701 to DG0703 from reading them, DG0710 to DG0713 from holding them to their sources.</summary>
internal static class DocxMessages
{
    private const string BuildAnew = "build it anew: `docgen build`; a file that others have worked on is no longer that of its source";

    public static Diagnostic NoWordDocument(string file) => Diagnostic.Error(
        "DG0701", SourceSpan.WholeFile(file), "this is no Word document in the .docx format", "open it in Word and save it as .docx");

    public static Diagnostic OldOrProtected(string file) => Diagnostic.Error(
        "DG0701", SourceSpan.WholeFile(file), "this Word document has a password or is in the old .doc format",
        "open it in Word and save it as .docx without a password");

    public static Diagnostic Damaged(string file, string reason) => Diagnostic.Error(
        "DG0702", SourceSpan.WholeFile(file), $"the Word document is damaged: {reason}",
        "let Word repair it, and save it again");

    public static Diagnostic LeftOut(string file, string what) => Diagnostic.Warning(
        "DG0703", SourceSpan.WholeFile(file), $"{what} of the Word document are left out", "DocGen keeps text, tables, notes and comments");

    public static Diagnostic Torn(string file, string part) => Diagnostic.Error(
        "DG0710", SourceSpan.WholeFile(file), $"the part `{part}` of the Word document is damaged: it is not what its check sum says", BuildAnew);

    public static Diagnostic NotValid(string file, string part, string place, string reason) => Diagnostic.Error(
        "DG0711", SourceSpan.WholeFile(file), $"the Word document is not valid: {part} {place}: {reason}", BuildAnew);

    public static Diagnostic OtherText(string file, IReadOnlyList<string> views, string story, TextDifference difference) => Diagnostic.Error(
        "DG0712", SourceSpan.WholeFile(file), $"the {Joined(views)} {story} is not that of its source; in paragraph {difference.Paragraph} " +
        $"the file has “{difference.Seen}”, the source “{difference.Expected}”", BuildAnew);

    private static string Joined(IReadOnlyList<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}";

    public static Diagnostic OtherHeaders(string file, int seen, int expected) => Diagnostic.Error(
        "DG0712", SourceSpan.WholeFile(file), $"the file has {seen} headers and footers, its source {expected}", BuildAnew);

    public static Diagnostic OtherStamps(string file, string story, string text, string expected, string seen) => Diagnostic.Error(
        "DG0713", SourceSpan.WholeFile(file), $"in the {story}, {Quotation.Of(text)} is {seen} in the file, {expected} in its source", BuildAnew);
}
