using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx;
using DocGen.Docx.Verification;
using DocGen.Tests.Contributions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DocGen.Tests.Docx;

/// <summary>The witness: it agrees with every document that was written, and sees each thing that is changed in the bytes.</summary>
public class VerifierTests
{
    [Fact]
    public void Whatever_is_written_is_found_again() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(new Replay(new Rnd(20130202UL, 35UL), null)),
        Prop.ForAll(RandomDocuments.Any, random =>
        {
            var document = NormalForm.Of(random);
            document = document with { Body = document.Body.ToValueList() };
            Assert.Empty(Verify(document, Bytes(document)));
        }));

    [Theory]
    [InlineData("united-states-opinion-1")]
    [InlineData("united-states-opinion-3")]
    public void The_real_contributions_are_as_their_sources_say(string name) =>
        Assert.Empty(Verify(Workbench.Compile(Contribution.Load(name)), Contribution.File(name)));

    [Theory]
    [InlineData("word/document.xml", "of the Tunis", "of the Geneva", "DG0712")]
    [InlineData("word/document.xml", "w:author=\"United States\"", "w:author=\"Brazil\"", "DG0713")]
    
    [InlineData("word/document.xml", " xml:space=\"preserve\"", "", "DG0712")]
    [InlineData("word/document.xml", "<w:rPr><w:ins [^>]*/></w:rPr>", "", "DG0712")]
    [InlineData("word/document.xml", "<w:rPr><w:del [^>]*/></w:rPr>", "", "DG0712")]
    [InlineData("word/document.xml", "<w:del [^>]*>(<w:r>)(.*?)(</w:r>)</w:del>", "", "DG0712")]
    [InlineData("word/document.xml", "<w:p>", "<w:p><w:bogus/>", "DG0711", "DG0711", "DG0711", "DG0711", "DG0711")]
    [InlineData("word/header1.xml", "Informal Experts", "Formal Experts", "DG0712")]
    public void What_is_changed_in_the_bytes_is_seen(string part, string pattern, string replacement, params string[] codes)
    {
        const string name = "united-states-opinion-1";
        var changed = Changed(Contribution.File(name), part, xml => Regex.Replace(xml, pattern, replacement));
        var messages = Verify(Workbench.Compile(Contribution.Load(name)), changed);

        Assert.Equal(codes, messages.Select(message => message.Code));
    }

    [Fact]
    public void A_footnote_and_a_remark_are_texts_too()
    {
        var document = Sample.Doc(Sample.P(
            Sample.Text("that"), new NoteAtom(new Note([Sample.P(Sample.Text("a note"))]), RunProperties.Plain), new CommentEndAtom(Sample.Remark("a remark"))));
        var docx = Bytes(document);

        Assert.Empty(Verify(document, docx));
        Assert.NotEmpty(Verify(document, Changed(docx, "word/footnotes.xml", xml => xml.Replace("a note", "another", StringComparison.Ordinal))));
        Assert.NotEmpty(Verify(document, Changed(docx, "word/comments.xml", xml => xml.Replace("a remark", "another", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_whole_message_says_where_file_and_source_part()
    {
        var messages = Verify(Sample.Doc(Sample.P(Sample.Text("One.")), Sample.P(Sample.Text("The Tunis Agenda, in which all agreed."))),
            Bytes(Sample.Doc(Sample.P(Sample.Text("One.")), Sample.P(Sample.Text("The Tunis Accord, in which all agreed.")))));

        Assert.Equal("a.docx: error DG0712: the accepted, rejected and marked text is not that of its source; in paragraph 2 the file has “The Tunis Accord, in which all agreed.”, "
            + "the source “The Tunis Agenda, in which all agreed.”", messages[0].ToString());
        Assert.Equal("build it anew: `docgen build`; a file that others have worked on is no longer that of its source", messages[0].Hint);
    }

    [Fact]
    public void A_flipped_or_missing_byte_is_never_passed()
    {
        var document = Sample.Doc(Sample.P(Sample.Ins(Sample.Text("that all agree"))));
        var docx = Bytes(document);
        for (var at = 0; at < docx.Length; at += 7)
        {
            Assert.NotEmpty(Verify(document, docx[..at]));
        }
        var body = docx.AsSpan().IndexOf("word/document.xml"u8) + "word/document.xml".Length;
        for (var at = body; at < body + 100; at++)
        {
            var flipped = (byte[])docx.Clone();
            flipped[at] ^= 0x10;
            Assert.NotEmpty(Verify(document, flipped));
        }
    }

    private static DiagnosticBag Verify(Document document, byte[] docx)
    {
        var found = new DiagnosticBag();
        DocxVerifier.Verify(document, docx, "a.docx", found);
        return found;
    }

    private static byte[] Bytes(Document document)
    {
        using var stream = new MemoryStream();
        new DocxWriter().Write(document, stream);
        return stream.ToArray();
    }

    private static byte[] Changed(byte[] docx, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var content = zip.GetEntry(part)!.Open();
            var before = new StreamReader(content).ReadToEnd();
            var after = change(before);
            Assert.NotEqual(before, after);
            content.SetLength(0);
            content.Write(Encoding.UTF8.GetBytes(after));
        }
        return stream.ToArray();
    }
}
