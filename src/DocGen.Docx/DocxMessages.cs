using DocGen.Diagnostics;

namespace DocGen.Docx;

/// <summary>What the reader of Word files has to say.</summary>
internal static class DocxMessages
{
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
}
