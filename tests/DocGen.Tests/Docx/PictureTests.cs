using System.IO.Compression;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>Pictures in a Word file: what stands in the text, and the files beside it.</summary>
public class PictureTests
{
    private static readonly Picture Map = new(TestPictures.Png, 1_800_000, 900_000) { AlternativeText = "A \"map\"" };

    [Fact]
    public void A_picture_is_a_drawing_in_a_run() => Assert.Equal(
        """
        <w:p><w:r><w:t>a</w:t><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="900000"/>
        <wp:docPr id="1" name="Picture 1" descr="A &quot;map&quot;"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>
        <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
        <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr>
        <pic:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>
        <a:ext cx="1800000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
        """.Replace("\n", "", StringComparison.Ordinal),
        Body(P(Text("a"), Shown(Map))));

    [Fact]
    public void A_deleted_picture_stands_in_its_deletion() => Assert.Contains(
        "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:drawing>", Body(P(Del(Shown(Map)))), StringComparison.Ordinal);

    [Fact]
    public void An_SVG_stands_beside_its_PNG_and_decoration_says_that_it_is()
    {
        var body = Body(P(Shown(Map with { Vector = TestPictures.Svg, AlternativeText = "" })));

        Assert.Contains("""<wp:docPr id="1" name="Picture 1"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative """, body, StringComparison.Ordinal);
        Assert.Contains("""<a:blip r:embed="rId3"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip """, body, StringComparison.Ordinal);
        Assert.Contains(""" r:embed="rId4"/></a:ext></a:extLst></a:blip>""", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_has_one_file_wherever_it_is_shown()
    {
        Picture[] pictures = [Map, new(TestPictures.Jpeg, 1, 1), Map with { Width = 1 }, Map with { Content = TestPictures.OtherPng, Vector = TestPictures.Svg }];
        var shown = pictures.Select(picture => (Atom)Shown(picture)).ToArray();
        var document = Doc(P(shown), Table(Row(Cell(P(Ins(Shown(Map)))))), P(new NoteAtom(new Note([P(Shown(Map))]), RunProperties.Plain))) with
        {
            HeadersFooters = [new(HeaderFooterKind.Header, HeaderFooterPages.Default, [P(Shown(Map))])],
        };
        var file = ValidDocx.Write(document);

        using var zip = new ZipArchive(new MemoryStream(file));
        Assert.Equal(
            ["word/media/image1.png", "word/media/image2.jpeg", "word/media/image3.png", "word/media/image4.svg"],
            zip.Entries.Select(entry => entry.FullName).Where(name => name.Contains("media", StringComparison.Ordinal)));
        using var bytes = new MemoryStream();
        zip.GetEntry("word/media/image1.png")!.Open().CopyTo(bytes);
        Assert.Equal(TestPictures.Bytes("map.png"), bytes.ToArray());
        Assert.Contains("Target=\"media/image1.png\"", Part(file, "word/_rels/header1.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("Target=\"media/image1.png\"", Part(file, "word/_rels/footnotes.xml.rels"), StringComparison.Ordinal);
        Assert.Equal(2, Part(file, "word/_rels/document.xml.rels").Split("media/image1.png").Length);
        Assert.Contains("<Default Extension=\"svg\" ContentType=\"image/svg+xml\"/>", Part(file, "[Content_Types].xml"), StringComparison.Ordinal);
        Assert.Equal(file, ValidDocx.Write(document));
        SameDocument.Check(document, RoundTrip(document));
    }

    [Fact]
    public void Every_picture_has_an_id_of_its_own()
    {
        var document = Doc(P(Shown(Map), Shown(Map))) with { HeadersFooters = [new(HeaderFooterKind.Header, HeaderFooterPages.Default, [P(Shown(Map))])] };

        Assert.Contains("<wp:docPr id=\"2\"", Part(document, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("<wp:docPr id=\"3\"", Part(document, "word/header1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_beside_the_text_comes_into_the_line()
    {
        var found = new DiagnosticBag();
        var read = DocxReader.Read(new MemoryStream(Changed(xml => xml.Replace("wp:inline", "wp:anchor", StringComparison.Ordinal))), "x.docx", found)!;

        Assert.Equal([P(Text("a"), Shown(Map))], read.Body);
        Assert.Equal(["the places of pictures beside the text of the Word document are left out"], found.Select(d => d.Message));
    }

    [Fact]
    public void What_is_no_picture_of_a_known_format_is_left_out()
    {
        var found = new DiagnosticBag();
        var read = DocxReader.Read(new MemoryStream(Changed(xml => xml.Replace("r:embed=\"rId3\"", "r:link=\"rId3\"", StringComparison.Ordinal))), "x.docx", found)!;

        Assert.Equal([P(Text("a"))], read.Body);
        Assert.Equal(["drawings of the Word document are left out"], found.Select(d => d.Message));
    }

    [Fact]
    public void A_picture_is_nothing_in_plain_text() => Assert.Equal("ab", PlainText.Of(P(Text("a"), Shown(Map), Text("b"))));

    private static PictureAtom Shown(Picture picture) => new(picture, RunProperties.Plain);

    /// <summary>A file with a picture, whose main part was changed by hand.</summary>
    private static byte[] Changed(Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(ValidDocx.Write(Doc(P(Text("a"), Shown(Map)))));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open()))
            {
                xml = change(reader.ReadToEnd());
            }
            zip.GetEntry("word/document.xml")!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            writer.Write(xml);
        }
        return stream.ToArray();
    }
}
