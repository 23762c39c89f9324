using System.IO.Compression;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Revisions;

namespace DocGen.Docx.Verification;

/// <summary>
/// Holds the bytes of a Word file to the document that they were made from, by a reading that shares nothing with writer and reader. Of the body
/// and of each header and footer: the text accepted, rejected, and with all its marks, each by whom and of which day. And the package is valid.
/// </summary>
public static class DocxVerifier
{
    /// <summary>Reports where bytes and document differ: codes DG0701, DG0702 and DG0710 to DG0713.</summary>
    /// <param name="document">What the file is to say.</param>
    /// <param name="docx">The file.</param>
    /// <param name="file">Its name, for diagnostics.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static void Verify(Document document, byte[] docx, string file, DiagnosticBag found) =>
        DocxReader.Guarded(docx, file, found, () => Compare(document, docx, file, found));

    /// <returns>Nothing: all that there is to say is reported.</returns>
    private static object? Compare(Document document, byte[] docx, string file, DiagnosticBag found)
    {
        using var bytes = new MemoryStream(docx, writable: false);
        using var package = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
        if (!PackageValidity.Holds(package, bytes, file, found))
        {
            return null;
        }
        var text = new PackageText(package);
        var (body, parts) = text.Body();
        Compare(document.Body.ToValueList(), body, isBody: true, "text", file, found);
        if (parts.Count != document.HeadersFooters.Count)
        {
            found.Add(DocxMessages.OtherHeaders(file, parts.Count, document.HeadersFooters.Count));
        }
        foreach (var (part, expected) in parts.Zip(document.HeadersFooters))
        {
            Compare(expected.Blocks.Where(block => block is not SectionBreak).ToValueList(), text.Part(part), isBody: false, $"{expected.Pages} {expected.Kind}".ToLowerInvariant(), file, found);
        }
        return null;
    }

    private static void Compare(ValueList<Block> blocks, MarkedText seen, bool isBody, string story, string file, DiagnosticBag found)
    {
        var marked = ModelText.Of(blocks, isBody);
        (string View, string Expected, string Seen)[] views =
        [
            ("accepted", MarkedText.Settled(ModelText.Of(blocks.Accept(), isBody).Mashed), seen.Accepted),
            ("rejected", MarkedText.Settled(ModelText.Of(blocks.Reject(), isBody).Mashed), seen.Rejected),
            ("marked", marked.Mashed, seen.Mashed),
        ];
        var other = views.Where(view => view.Expected != view.Seen).ToList();
        if (other.Count > 0)
        {
            found.Add(DocxMessages.OtherText(file, [.. other.Select(view => view.View)], story, TextDifference.Of(other[0].Expected, other[0].Seen)));
        }
        else if (marked.Pieces.Zip(seen.Pieces).FirstOrDefault(pair => pair.First != pair.Second) is ({ } should, { } does))
        {
            found.Add(DocxMessages.OtherStamps(file, story, should.Text.Trim(), By(should), By(does)));
        }
    }

    private static string By(MarkedPiece piece) => (piece.Inserted, piece.Deleted) switch
    {
        (null, null) => "unmarked",
        ({ } by, null) => $"inserted by {Of(by)}",
        (null, { } by) => $"deleted by {Of(by)}",
        ({ } by, { } after) => $"inserted by {Of(by)}, deleted by {Of(after)}",
    };

    private static string Of(Documents.Revision by) =>
        by.Date is { } date ? $"{by.Author} {date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}" : by.Author;
}
