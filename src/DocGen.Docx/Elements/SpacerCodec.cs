using DocGen.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// A paragraph that Word demands and the text has not: between two tables, which would grow together, after the last table, and
/// in a section that has no paragraph to carry its <c>w:sectPr</c>. It is one point high, by which it is known again.
/// </summary>
internal static class SpacerCodec
{
    /// <summary>Writes a spacer, and the section that ends with it, if one does.</summary>
    public static void Write(PartWriter part, Surroundings surroundings, PageSetup? section)
    {
        part.Xml.Markup("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>");
        if (!surroundings.LastMark.IsNone)
        {
            part.Xml.Markup("<w:rPr>");
            RevisionCodec.WriteProperties(part, surroundings.LastMark);
            part.Xml.Markup("</w:rPr>");
        }
        if (section is not null)
        {
            SectionCodec.Write(part, section);
        }
        part.Xml.Markup("</w:pPr></w:p>");
    }

    /// <summary>Whether a paragraph is a spacer, and no part of the text.</summary>
    public static bool Is(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.SpacingBetweenLines is { Line.InnerText: "20", LineRule.InnerText: "exact" }
        && paragraph.Elements<W.Run>().Any() is false
        && paragraph.ChildElements.Count == 1;
}
