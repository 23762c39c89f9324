using System.Globalization;
using System.IO.Compression;
using DocGen.Docx;
using DocGen.Documents;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>What stands round the text: settings, sections, properties, and the zip file itself.</summary>
public class PackageTests
{
    [Fact]
    public void Tracking_is_on_and_the_layout_is_Words_newest()
    {
        var settings = Part(Doc(P()), "word/settings.xml");
        Assert.Contains("<w:trackRevisions/>", settings, StringComparison.Ordinal);
        Assert.Contains("""w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>""", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("evenAndOdd", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_stand_in_the_first_section_and_switch_on_what_they_need()
    {
        var document = Doc(P(Text("one")), new SectionBreak(new PageSetup { Width = 16840, Height = 11907 }), P(Text("two"))) with
        {
            HeadersFooters =
            [
                new(HeaderFooterKind.Header, HeaderFooterPages.First, [P(Text("first"))]),
                new(HeaderFooterKind.Footer, HeaderFooterPages.Even, [P(Text("even"))]),
            ],
        };
        var body = Part(document, "word/document.xml");
        Assert.Contains("""<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rId3"/><w:footerReference w:type="even" r:id="rId4"/>"""
            + """<w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/>""", body, StringComparison.Ordinal);
        Assert.Single(body.Split("<w:titlePg/>")[1..]);
        Assert.EndsWith("""<w:sectPr><w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" """
            + """w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>""", body, StringComparison.Ordinal);
        Assert.Contains("<w:evenAndOddHeaders/>", Part(document, "word/settings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_stands_in_the_defaults_for_every_script() => Assert.Contains(
        """<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru" w:eastAsia="ru" w:bidi="ru"/></w:rPr></w:rPrDefault>""",
        Part(Doc(P()) with { Properties = new() { Language = "ru" } }, "word/styles.xml"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ar-SA", "w:val='en-GB' w:eastAsia='en-GB' w:bidi='ar-SA'")]
    [InlineData("zh-CN", "w:val='en-GB' w:eastAsia='zh-CN' w:bidi='en-GB'")]
    public void Beside_a_language_of_a_script_of_its_own_Latin_letters_have_theirs(string language, string attributes)
    {
        attributes = attributes.Replace('\'', '"');
        var document = Doc(P()) with { Properties = new() { Language = language } };
        var file = ValidDocx.Write(document);
        Assert.Contains($"""<w:rPr><w:lang {attributes}/></w:rPr>""", Part(file, "word/styles.xml"), StringComparison.Ordinal);
        Assert.Contains($"""<w:themeFontLang {attributes}/>""", Part(file, "word/settings.xml"), StringComparison.Ordinal);
        Assert.Equal(language, RoundTrip(document).Properties.Language);
    }

    [Fact]
    public void Custom_properties_are_numbered_from_2_and_there_is_no_part_without_any()
    {
        var document = Doc(P()) with { Properties = new() { Custom = [new("Docnum", "WTPF-IEG/2/10"), new("Docauthor", "A & B")] } };
        var file = ValidDocx.Write(document);
        Assert.EndsWith(
            """<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Docnum"><vt:lpwstr>WTPF-IEG/2/10</vt:lpwstr></property>"""
            + """<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="Docauthor"><vt:lpwstr>A &amp; B</vt:lpwstr></property></Properties>""",
            Part(file, "docProps/custom.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("custom", Part(Doc(P()), "[Content_Types].xml") + Part(Doc(P()), "_rels/.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_that_say_nothing_are_left_out() => Assert.EndsWith(
        """<dc:title>A &amp; B</dc:title><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2013-02-01T00:00:00Z</dcterms:created></cp:coreProperties>""",
        Part(Doc(P()) with { Properties = new() { Title = "A & B", Created = new DateTime(2013, 2, 1) } }, "docProps/core.xml"), StringComparison.Ordinal);

    [Fact]
    public void Every_entry_is_of_1980_and_the_order_is_fixed()
    {
        using var zip = new ZipArchive(new MemoryStream(ValidDocx.Write(Doc(P()))));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal(
            ["_rels/.rels", "docProps/app.xml", "docProps/core.xml", "word/document.xml", "word/styles.xml", "word/settings.xml",
                "word/_rels/document.xml.rels", "[Content_Types].xml"],
            zip.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void What_all_documents_share_is_packed_and_what_is_short_and_a_documents_own_is_stored()
    {
        var document = Doc(P(Text("one"))) with { Properties = new() { Title = "A title of its own", Custom = [new("Docnum", "1")] } };
        using var zip = new ZipArchive(new MemoryStream(ValidDocx.Write(document)));
        Assert.Equal(["docProps/core.xml", "docProps/custom.xml"], zip.Entries.Where(entry => entry.CompressedLength == entry.Length).Select(entry => entry.FullName));
    }

    [Fact]
    public void What_packing_makes_no_smaller_is_stored()
    {
        var emblem = new PictureContent(PictureFormat.Png, File.ReadAllBytes(Repository.Path("templates", "wtpf-ieg", "emblem.png")));
        using var zip = new ZipArchive(new MemoryStream(ValidDocx.Write(Doc(P(new PictureAtom(new Picture(emblem, 539_750, 539_750), RunProperties.Plain))))));
        var entry = zip.GetEntry("word/media/image1.png")!;
        using var part = entry.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        Assert.Equal(entry.Length, entry.CompressedLength);
        Assert.Equal(emblem.Bytes.ToArray(), bytes.ToArray());
    }

    /// <summary>Word refuses a file whose sums are wrong, and most libraries do not look at them.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void The_check_sum_of_each_entry_is_that_of_its_bytes(int letters)
    {
        var document = Doc(P(Text(new string('é', letters)))) with { Properties = new() { Title = new string('t', letters) } };
        using var zip = new ZipArchive(new MemoryStream(ValidDocx.Write(document)));
        Assert.All(zip.Entries, entry =>
        {
            using var part = entry.Open();
            var sum = uint.MaxValue;
            for (var b = part.ReadByte(); b >= 0; b = part.ReadByte())
            {
                sum ^= (uint)b;
                for (var bit = 0; bit < 8; bit++)
                {
                    sum = (sum & 1) != 0 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
                }
            }
            Assert.Equal(~sum, entry.Crc32);
        });
    }

    [Fact]
    public void A_stream_that_cannot_seek_gets_the_same_bytes_and_stays_open()
    {
        var document = Doc(P(Text("one")), P(new NoteAtom(new Note([P(Text("note"))]), RunProperties.Plain)));
        using var inner = new MemoryStream();
        using var pipe = new BufferedStream(new ForwardOnly(inner));
        new DocxWriter().Write(document, pipe);
        pipe.Flush();
        Assert.Equal(ValidDocx.Write(document), inner.ToArray());
    }

#pragma warning disable RS0030 // the culture is set here to show that nobody asks for it
    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var document = Doc(P(Ins(Text("one"), B))) with { Page = new PageSetup { Top = -5 } };
        var expected = ValidDocx.Write(document);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fa-IR") { NumberFormat = { NegativeSign = "~" } };
        try
        {
            Assert.Equal(expected, ValidDocx.Write(document));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
#pragma warning restore RS0030

    [Fact]
    public void The_body_is_walked_once_and_goes_out_as_it_comes()
    {
        using var counted = new MemoryStream();
        var written = new List<long>();
        IEnumerable<Block> Endless()
        {
            for (var i = 0; i < 20_000; i++)
            {
                written.Add(counted.Length);
                yield return P(Text(string.Create(CultureInfo.InvariantCulture, $"Paragraph {i * 7919 % 65536}")));
            }
        }
        new DocxWriter().Write(Doc() with { Body = Endless() }, counted);
        Assert.Equal(20_000, written.Count);
        Assert.True(written[^1] > counted.Length / 2, "nothing had left when the last paragraph came");
    }

    [Fact]
    public void Text_that_XML_cannot_hold_breaks_no_file()
    {
        var read = RoundTrip(Doc(P(Text("a\u0001b\uFFFEc\rd\uD800e"))));
        Assert.Equal(["a\uFFFDb\uFFFDc\rd\uFFFDe"], PlainText.Paragraphs(read.Body));
    }

    private sealed class ForwardOnly(Stream inner) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
