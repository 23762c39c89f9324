using DocGen.Docx.Packages;
using DocGen.Styles;

namespace DocGen.Docx.Styling;

/// <summary>
/// All styles (<c>word/styles.xml</c>, ECMA-376 Part 1, §17.7). The document's language stands in the defaults (<c>w:docDefaults</c>), where
/// Word looks for the language of text that names none.
/// </summary>
internal static class StyleSheetCodec
{
    /// <summary>Writes the part.</summary>
    public static void WritePart(MarkupWriter xml, StyleSheet sheet, string language)
    {
        xml.Root("w:styles");
        xml.Markup("<w:docDefaults><w:rPrDefault><w:rPr>");
        RunFormatCodec.Write(xml, sheet.Defaults with { Language = language });
        xml.Markup("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>");
        ParagraphFormatCodec.Write(xml, sheet.Defaults, []);
        xml.Markup("</w:pPr></w:pPrDefault></w:docDefaults>");
        foreach (var style in sheet.Styles)
        {
            StyleCodec.Write(xml, sheet, style);
        }
        xml.Markup("</w:styles>");
    }
}
