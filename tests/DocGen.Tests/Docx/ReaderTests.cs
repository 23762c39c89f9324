using System.IO.Compression;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>What Word itself adds, and what is wrong with a file: nothing of either is an exception.</summary>
public class ReaderTests
{
    [Fact]
    public void Text_that_Word_cut_into_runs_is_one_again() => Assert.Equal(
        [P(Text("one two")), P()],
        Read("""
            <w:p w:rsidR="00AB12CD"><w:bookmarkStart w:id="0" w:name="x"/><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00AB12CD"><w:t>one</w:t></w:r>
            <w:bookmarkEnd w:id="0"/><w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve"> </w:t></w:r><w:smartTag w:uri="u" w:element="e"><w:r><w:t>two</w:t></w:r></w:smartTag></w:p><w:p/>
            """));

    [Fact]
    public void Content_controls_count_as_if_they_were_not_there() => Assert.Equal(
        [P(Text("onetwo")), P(Text("three"))],
        Read("""
            <w:sdt><w:sdtContent><w:p><w:r><w:t>one</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>two</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>
            <w:p><w:r><w:t>three</w:t></w:r></w:p>
            """));

    [Fact]
    public void A_move_is_a_deletion_here_and_an_insertion_there() => Assert.Equal(
        [P(Del(Text("one"), B), Del(Mark(), B)), P(Ins(Text("one"), B), Text("two"))],
        Read("""
            <w:p><w:pPr><w:rPr><w:moveFrom w:id="1" w:author="B" w:date="2013-02-01T12:30:00Z"/></w:rPr></w:pPr><w:moveFromRangeStart w:id="2" w:author="B" w:name="m"/>
            <w:moveFrom w:id="3" w:author="B" w:date="2013-02-01T12:30:00Z"><w:r><w:t>one</w:t></w:r></w:moveFrom><w:moveFromRangeEnd w:id="2"/></w:p>
            <w:p><w:moveTo w:id="4" w:author="B" w:date="2013-02-01T12:30:00Z"><w:r><w:t>one</w:t></w:r></w:moveTo><w:r><w:t>two</w:t></w:r></w:p>
            """));

    [Fact]
    public void A_simple_field_and_one_over_many_runs_are_one_atom() => Assert.Equal(
        [P(new FieldAtom("PAGE", "1", RunProperties.Plain), new FieldAtom("DATE \\@ d", "2 3", RunProperties.Plain))],
        Read("""
            <w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> DATE </w:instrText></w:r><w:r><w:instrText>\@ d</w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">2 </w:t></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """));

    [Fact]
    public void A_link_made_by_a_field_is_a_link() => Assert.Equal(
        [P(new TextAtom("ITU", new RunProperties { Link = "https://www.itu.int/" }))],
        Read("""
            <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> HYPERLINK "https://www.itu.int/" </w:instrText><w:fldChar w:fldCharType="separate"/>
            <w:t>ITU</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """));

    [Fact]
    public void A_field_over_paragraphs_leaves_its_text() => Assert.Equal(
        [P(Text("one")), P(Text("two"))],
        Read("""
            <w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>one</w:t></w:r></w:p>
            <w:p><w:r><w:t>two</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
            """));

    [Fact]
    public void A_link_to_what_is_no_address_is_plain_text()
    {
        using var stream = new MemoryStream();
        stream.Write(With("""<w:p><w:hyperlink r:id="rId1"><w:r><w:t>one</w:t></w:r></w:hyperlink></w:p>"""));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/_rels/document.xml.rels")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/_rels/document.xml.rels").Open());
            writer.Write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" ");
            writer.Write("Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" ");
            writer.Write("Target=\"mailto:a@b@c,d e\" TargetMode=\"External\"/></Relationships>");
        }
        var read = DocxReader.Read(new MemoryStream(stream.ToArray()), "x.docx", new());
        Assert.Equal([P(Text("one"))], read!.Body);
    }

    [Fact]
    public void Pictures_and_automatic_numbers_are_left_out_with_one_warning_each()
    {
        var found = new DiagnosticBag();
        Read("""
            <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:pict/></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:pict/></w:r></w:p>
            """, found);
        Assert.Equal(
            [
                "x.docx: warning DG0703: automatic numbers of the Word document are left out",
                "x.docx: warning DG0703: drawings of the Word document are left out",
            ],
            found.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("", "DG0701")]
    [InlineData("kind: contribution", "DG0701")]
    [InlineData("PK and no more", "DG0702")]
    public void A_file_of_another_kind_is_a_finding(string content, string code) => Refused(Encoding.UTF8.GetBytes(content), code);

    [Fact]
    public void A_file_with_a_password_is_a_finding() => Refused([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], "DG0701");

    [Fact]
    public void A_zip_file_that_is_no_document_is_a_finding()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("hello.txt");
        }
        Refused(stream.ToArray(), "DG0701");
    }

    [Fact]
    public void XML_that_is_cut_off_is_a_finding() => Refused(With("<w:p><w:r><w:t>on"), "DG0702");

    [Fact]
    public void A_file_damaged_anywhere_is_read_or_refused_but_never_thrown_at_the_caller()
    {
        var good = ValidDocx.Write(Doc(P(Ins(Text("one")), new NoteAtom(new Note([P(Text("note"))]), RunProperties.Plain)), Table(Row(Cell(P())))));
        for (var i = 0; i < good.Length; i += 3)
        {
            var bad = good.ToArray();
            bad[i] ^= 0x55;
            var found = new DiagnosticBag();
            Assert.Equal(DocxReader.Read(new MemoryStream(bad), "x.docx", found) is null, found.HasErrors);
            Assert.Equal(DocxReader.Read(new MemoryStream(good[..i]), "x.docx", found) is null, found.HasErrors);
        }
    }

    [Fact]
    public void Values_that_make_no_sense_do_no_harm() => Assert.Equal(
        [P(Ins(new TextAtom("one", new RunProperties { Bold = true }), new Revision("")))],
        Read("""<w:p><w:ins w:id="x" w:date="soon"><w:r><w:rPr><w:b w:val="maybe"/><w:sz w:val="big"/></w:rPr><w:t>one</w:t></w:r></w:ins></w:p>"""));

    private static ValueList<Block> Read(string body, DiagnosticBag? found = null)
    {
        var document = DocxReader.Read(new MemoryStream(With(body)), "x.docx", found ??= new());
        Assert.False(found.HasErrors, string.Join('\n', found));
        return document!.Body.ToValueList();
    }

    /// <summary>A file whose body is this.</summary>
    private static byte[] With(string body)
    {
        using var stream = new MemoryStream();
        stream.Write(ValidDocx.Write(Doc(P())));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ");
            writer.Write("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
            writer.Write(body);
            writer.Write("</w:body></w:document>");
        }
        return stream.ToArray();
    }

    private static void Refused(byte[] file, string code)
    {
        var found = new DiagnosticBag();
        Assert.Null(DocxReader.Read(new MemoryStream(file), "x.docx", found));
        Assert.Equal([code], found.Select(d => d.Code));
    }
}
