using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Docx.References;
using DocGen.Documents;
using DocGen.Styles;
using DocGen.Tests.Clients;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx.References;

/// <summary>What a document takes over from a house's own Word file, and what it leaves there.</summary>
public class ReferenceTests
{
    private static readonly HeaderFooter OwnFirst = new(HeaderFooterKind.Header, HeaderFooterPages.First, [P(Text("own first"), Mark("Standard"))]);

    [Fact]
    public void Styles_theme_numbering_and_pictures_are_taken_over_to_the_byte()
    {
        var (file, _) = Write(HouseTemplate.Write());
        using var house = WordprocessingDocument.Open(new MemoryStream(HouseTemplate.Write()), isEditable: false);
        using var written = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var (theirs, ours) = (house.MainDocumentPart!, written.MainDocumentPart!);

        Assert.Equal(Bytes(theirs.StyleDefinitionsPart!), Bytes(ours.StyleDefinitionsPart!));
        Assert.Equal(Bytes(theirs.ThemePart!), Bytes(ours.ThemePart!));
        Assert.Equal(Bytes(theirs.NumberingDefinitionsPart!), Bytes(ours.NumberingDefinitionsPart!));
        Assert.Equal(Bytes(theirs.HeaderParts.Single()), Bytes(ours.HeaderParts.Single()));
        Assert.Equal(HouseTemplate.Picture, Bytes(ours.HeaderParts.Single().ImageParts.Single()));
        Assert.Equal("https://example.org/house", ours.HeaderParts.Single().HyperlinkRelationships.Single().Uri.OriginalString);
        Assert.Equal("Rue des Exemples 1", ours.FooterParts.Single().Footer.InnerText);
    }

    [Fact]
    public void Page_and_settings_are_the_houses_and_tracking_is_ours()
    {
        var (file, reference) = Write(HouseTemplate.Write());
        var settings = Part(file, "word/settings.xml");

        Assert.Equal(
            new PageSetup { Width = 6804, Height = 9639, Top = 1000, Right = 800, Bottom = 900, Left = 800, Header = 400, Footer = 300 }, reference.Page);
        Assert.Contains("<w:docGrid w:linePitch=\"360\" /></w:sectPr>", Part(file, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("<w:trackRevisions/><w:defaultTabStop w:val=\"708\" /><w:autoHyphenation />", settings, StringComparison.Ordinal);
        Assert.Contains("w:val=\"14\"", settings, StringComparison.Ordinal);
        Assert.Contains("clrSchemeMapping", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("attachedTemplate", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("documentProtection", settings, StringComparison.Ordinal);
    }

    [Fact]
    public void The_written_file_reads_as_the_document()
    {
        var (file, reference) = Write(HouseTemplate.Write(), document => document with { Body = Body(), HeadersFooters = [OwnFirst] });
        var read = DocxReader.Read(new MemoryStream(file), "house.docx", [])!;

        Assert.Equal(Body().ToValueList(), read.Body.ToValueList());
        Assert.Equal(reference.Page, read.Page);
        Assert.Equal("en-GB", read.Properties.Language);
    }

    [Fact]
    public void The_same_bytes_come_of_the_same_bytes() => Assert.Equal(Write(HouseTemplate.Write()).File, Write(HouseTemplate.Write()).File);

    [Fact]
    public void An_own_header_goes_before_and_the_footer_of_all_pages_stands_on_the_new_first_page_too()
    {
        var (file, _) = Write(HouseTemplate.Write(), document => document with { HeadersFooters = [OwnFirst] });

        Assert.Equal("first header: own first; default header: House of Examples; default footer: Rue des Exemples 1; first footer: Rue des Exemples 1", Headers(file));
    }

    [Fact]
    public void A_first_page_of_the_house_stays_one()
    {
        var (file, _) = Write(HouseTemplate.Write(hasFirstPage: true), document => document with
        {
            HeadersFooters = [new(HeaderFooterKind.Header, HeaderFooterPages.Default, [P(Text("own"), Mark("Standard"))])],
        });

        Assert.Equal("default header: own; first header: Welcome; default footer: Rue des Exemples 1", Headers(file));
        Assert.Contains("<w:titlePg/>", Part(file, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_that_it_lacks_are_added_behind_its_own()
    {
        var reference = Read(HouseTemplate.Write());

        Assert.Equal(["CommentText", "FootnoteReference", "CommentReference", "Hyperlink"], reference.Supplied.Select(style => style.Id));
        var (file, _) = Write(HouseTemplate.Write(), document => document with
        {
            Styles = document.Styles with { Styles = [.. document.Styles.Styles, .. reference.Supplied] },
        });
        var styles = Part(file, "word/styles.xml");
        Assert.Contains("w:styleId=\"berschrift1\"", styles, StringComparison.Ordinal);
        Assert.True(styles.IndexOf("w:styleId=\"Hyperlink\"", StringComparison.Ordinal) > styles.IndexOf("w:styleId=\"Funotentext\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_language_and_direction_are_the_documents()
    {
        var (file, _) = Write(HouseTemplate.Write(), document => document with { Properties = new() { Language = "ar-SA", RightToLeft = true } });
        var read = DocxReader.Read(new MemoryStream(file), "house.docx", [])!;

        Assert.Equal("ar-SA", read.Properties.Language);
        Assert.True(read.Properties.RightToLeft);
    }

    [Theory]
    [InlineData(WordprocessingDocumentType.Document)]
    [InlineData(WordprocessingDocumentType.MacroEnabledDocument)]
    [InlineData(WordprocessingDocumentType.MacroEnabledTemplate)]
    public void Macros_stay_behind(WordprocessingDocumentType kind)
    {
        var (file, _) = Write(HouseTemplate.Write(kind, more: main =>
        {
            if (kind != WordprocessingDocumentType.Document)
            {
                HouseTemplate.Feed(main.AddNewPart<VbaProjectPart>("rIdMacros"), "macros");
            }
        }));
        using var written = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

        Assert.Equal(WordprocessingDocumentType.Document, written.DocumentType);
        Assert.Null(written.MainDocumentPart!.VbaProjectPart);
    }

    [Fact]
    public void What_is_linked_and_not_in_the_file_stays_behind_and_is_told()
    {
        var bytes = HouseTemplate.Write(more: main =>
        {
            var header = main.HeaderParts.Single();
            header.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("file:///emblem.png"), "rIdFar");
            HouseTemplate.Feed(header, System.Text.Encoding.UTF8.GetString(Bytes(header)).Replace("r:embed=\"rIdPicture\"", "r:embed=\"rIdPicture\" r:link=\"rIdFar\"", StringComparison.Ordinal));
        });
        var found = new DiagnosticBag();
        var reference = ReferenceDocument.Read(bytes, "house.dotx", found)!;

        Assert.Equal(
            "house.dotx: warning DG0435: the link to `file:///emblem.png` is not taken over\n  hint: put what it leads to into the Word file: a picture can be embedded",
            DiagnosticText.Write(Assert.Single(found), null));
        using var stream = new MemoryStream();
        new DocxWriter().Write(Of(reference), stream, reference);
        ValidDocx.Check(stream.ToArray());
        Assert.Contains("<a:blip r:embed=\"rIdPicture\"", Raw(stream.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void LibreOffice_reads_the_text()
    {
        var (file, _) = Write(HouseTemplate.Write(), document => document with { Body = Body() });

        Assert.Equal(["one new"], LibreOffice.Read(file).Accepted);
    }

    /// <summary>A file made of a reference, held to the schema.</summary>
    private static (byte[] File, ReferenceDocument Reference) Write(byte[] house, Func<Document, Document>? change = null)
    {
        var reference = Read(house);
        var document = Of(reference);
        using var stream = new MemoryStream();
        new DocxWriter().Write(change?.Invoke(document) ?? document, stream, reference);
        ValidDocx.Check(stream.ToArray());
        return (stream.ToArray(), reference);
    }

    private static ReferenceDocument Read(byte[] house)
    {
        var found = new DiagnosticBag();
        var reference = ReferenceDocument.Read(house, "house.dotx", found);
        Assert.Empty(found);
        return reference!;
    }

    private static Document Of(ReferenceDocument reference) => new(new(), reference.Styles, reference.Page, [], [P(Text("one"), Mark("Standard"))]);

    private static Block[] Body() => [P(Text("one"), Ins(Text(" new")), Mark("Standard"))];

    private static string Headers(byte[] file)
    {
        using var written = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = written.MainDocumentPart!;
        return string.Join("; ", main.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.HeaderFooterReferenceType>().Select(reference =>
            main.GetPartById(reference.Id!) is var part ? $"{reference.Type!.InnerText} {(part is HeaderPart ? "header" : "footer")}: {part.RootElement!.InnerText}" : ""));
    }

    private static string Raw(byte[] file)
    {
        using var written = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return System.Text.Encoding.UTF8.GetString(Bytes(written.MainDocumentPart!.HeaderParts.Single()));
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
