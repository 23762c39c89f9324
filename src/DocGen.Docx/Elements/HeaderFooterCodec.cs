using DocGen.Documents;

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

    private static string Pages(HeaderFooterPages pages) => pages switch
    {
        HeaderFooterPages.First => "first",
        HeaderFooterPages.Even => "even",
        _ => "default",
    };
}
