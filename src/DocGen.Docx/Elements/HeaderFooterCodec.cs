using DocGen.Docx.Styling;
using DocGen.Documents;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>Headers and footers (<c>w:hdr</c>, <c>w:ftr</c>, ECMA-376 Part 1, §17.10): a part each, named by the first section.</summary>
internal static class HeaderFooterCodec
{
    /// <summary>The part's name without folder and ending, counted over both kinds; also its content type without the number.</summary>
    public static string Name(HeaderFooter content) => content.Kind == HeaderFooterKind.Header ? "header" : "footer";

    /// <summary>Writes the reference in a section.</summary>
    public static void WriteReference(PartWriter part, HeaderFooter content, string relationshipId)
    {
        part.Xml.Markup(content.Kind == HeaderFooterKind.Header ? "<w:headerReference" : "<w:footerReference");
        part.Xml.Markup($" w:type=\"{Pages(content.Pages)}\" r:id=\"{relationshipId}\"/>");
    }

    /// <summary>Writes the part.</summary>
    public static void WritePart(PartWriter part, HeaderFooter content)
    {
        var isHeader = content.Kind == HeaderFooterKind.Header;
        part.Xml.Root(isHeader ? "w:hdr" : "w:ftr");
        BlocksCodec.Write(part, content.Blocks.Where(block => block is not SectionBreak), Surroundings.Body);
        part.Xml.Markup(isHeader ? "</w:hdr>" : "</w:ftr>");
    }

    /// <summary>
    /// Reads the headers and footers that the first section names. One that Word keeps but does not show (a first page that is switched
    /// off, even pages likewise) is left where it is.
    /// </summary>
    public static IEnumerable<HeaderFooter> Read(MainDocumentPart main, DocumentReading document)
    {
        var section = main.Document.Body!.Descendants<W.SectionProperties>().FirstOrDefault();
        var hasFirst = OnOff.Read(section?.GetFirstChild<W.TitlePage>()) ?? false;
        var hasEven = OnOff.Read(main.DocumentSettingsPart?.Settings?.GetFirstChild<W.EvenAndOddHeaders>()) ?? false;
        foreach (var reference in section?.Elements<W.HeaderFooterReferenceType>() ?? [])
        {
            var pages = reference.Type?.InnerText switch
            {
                "first" => HeaderFooterPages.First,
                "even" => HeaderFooterPages.Even,
                _ => HeaderFooterPages.Default,
            };
            var isShown = pages == HeaderFooterPages.Default || (pages == HeaderFooterPages.First ? hasFirst : hasEven);
            if (isShown && reference.Id?.InnerText is { } id && main.TryGetPartById(id, out var part) && part.RootElement is { } root)
            {
                var kind = part is HeaderPart ? HeaderFooterKind.Header : HeaderFooterKind.Footer;
                yield return new(kind, pages, BlocksCodec.Read(new(part, document), root, Stamps.None));
            }
        }
    }

    private static string Pages(HeaderFooterPages pages) => pages switch
    {
        HeaderFooterPages.First => "first",
        HeaderFooterPages.Even => "even",
        _ => "default",
    };
}
