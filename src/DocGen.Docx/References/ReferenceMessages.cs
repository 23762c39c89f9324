using DocGen.Diagnostics;

namespace DocGen.Docx.References;

/// <summary>What there is to say of a Word file that is a pack's reference. Codes DG0433 to DG0439; where it is no Word file, DG0701 and DG0702.</summary>
internal static class ReferenceMessages
{
    public static Diagnostic NoStyles(string file) => Diagnostic.Error(
        "DG0433", SourceSpan.WholeFile(file), "the Word document has no styles", "open it in Word and save it again: a reference gives its styles to others");

    public static Diagnostic Strict(string file) => Diagnostic.Error(
        "DG0434", SourceSpan.WholeFile(file), "the Word document is saved in the strict form of the format, whose parts cannot stand beside others",
        "save it in Word as `Word Document (*.docx)` or `Word Template (*.dotx)`");

    public static Diagnostic LinkLeftOut(string file, string address) => Diagnostic.Warning(
        "DG0435", SourceSpan.WholeFile(file), $"the link to `{Quotation.Of(address)}` is not taken over", "put what it leads to into the Word file: a picture can be embedded");
}
