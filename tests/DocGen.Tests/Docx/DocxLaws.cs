using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using DocGen.Revisions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DocGen.Tests.Docx;

/// <summary>What holds for every document, on random ones.</summary>
public class DocxLaws
{
    private static readonly DocxWriter Writer = new();

    [Fact]
    public void What_is_written_is_read_back() => Hold(200, document =>
        SameDocument.Check(NormalForm.Of(document), RoundTrip(document)));

    [Fact]
    public void Accepting_what_was_read_is_reading_what_was_accepted() => HoldWithoutLabels(200, document =>
        SameDocument.Check(RoundTrip(document.Accept()), NormalForm.Of(RoundTrip(document).Accept())));

    [Fact]
    public void Rejecting_what_was_read_is_reading_what_was_rejected() => HoldWithoutLabels(200, document =>
        SameDocument.Check(RoundTrip(document.Reject()), NormalForm.Of(RoundTrip(document).Reject())));

    [Fact]
    public void Every_file_is_valid() => Hold(100, document => ValidDocx.Write(Writer, document));

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Hold(50, document =>
        Assert.Equal(Bytes(Writer, document), Bytes(new DocxWriter(), document)));

    /// <summary>A label that a join brings into the middle of a paragraph goes; its text in a Word document is text and stays.</summary>
    private static void HoldWithoutLabels(int tests, Action<Document> law) => Hold(tests, document => law(NormalForm.Of(document)));

    private static Document RoundTrip(Document document)
    {
        var found = new DiagnosticBag();
        var read = DocxReader.Read(new MemoryStream(Bytes(Writer, document)), "random.docx", found);
        Assert.Empty(found);
        return read!;
    }

    private static byte[] Bytes(DocxWriter writer, Document document)
    {
        using var stream = new MemoryStream();
        writer.Write(document, stream);
        return stream.ToArray();
    }

    /// <summary>Always the same documents: a build that fails today fails tomorrow.</summary>
    private static void Hold(int tests, Action<Document> law) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(new Replay(new Rnd(20130201UL, 35UL), null)),
        Prop.ForAll(RandomDocuments.Any, law));
}
