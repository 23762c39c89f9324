using DocGen.Docx.Packages;
using DocGen.Docx.Elements;
using DocGen.Documents;
using DocGen.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>
/// All styles (<c>word/styles.xml</c>, ECMA-376 Part 1, §17.7). The document's language and direction stand in the defaults
/// (<c>w:docDefaults</c>), where Word looks for those of text that names none.
/// </summary>
internal static class StyleSheetCodec
{
    /// <summary>Writes the part.</summary>
    public static void WritePart(MarkupWriter xml, StyleSheet sheet, string language, bool isRightToLeft)
    {
        xml.Root("w:styles");
        xml.Markup("<w:docDefaults><w:rPrDefault><w:rPr>");
        RunFormatCodec.Write(xml, sheet.Defaults with { Language = null });
        LanguageCodec.WriteDefault(xml, "w:lang", language);
        xml.Markup("</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>");
        ParagraphFormatCodec.Write(xml, sheet.Defaults, [], isRightToLeft);
        xml.Markup("</w:pPr></w:pPrDefault></w:docDefaults>");
        foreach (var style in sheet.Styles)
        {
            StyleCodec.Write(xml, sheet, style, isRightToLeft);
        }
        xml.Markup("</w:styles>");
    }

    /// <summary>Reads the part, with the language that its defaults give the document, or null, and the direction of plain paragraphs.</summary>
    /// <param name="part">The part, or null.</param>
    /// <param name="told">The language that the document says it has, or null.</param>
    public static (StyleSheet Sheet, string? Language, bool IsRightToLeft) Read(W.Styles? part, string? told)
    {
        var properties = part?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        var defaults = RunFormatCodec.Read(properties, new StyleFormat()) with { Language = null };
        defaults = ParagraphFormatCodec.Read(part?.DocDefaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle, defaults, []);
        var styles = new Dictionary<(StyleKind, string), W.Style>();
        foreach (var style in part?.Elements<W.Style>() ?? [])
        {
            if (StyleCodec.ReadKind(style) is { } kind && style.StyleId?.InnerText is { } id)
            {
                styles.TryAdd((kind, id), style);
            }
        }
        var read = styles.Values.Select(style => StyleCodec.Read(style, InheritedTabs(style, styles, defaults, 0))).OfType<Style>();
        return (new StyleSheet(defaults, read.ToValueList()), LanguageCodec.ReadDefault(properties?.Languages, told), IsRightToLeft(part));
    }

    /// <summary>Whether a paragraph that says nothing starts at the right: by the default style, or by the defaults below it.</summary>
    private static bool IsRightToLeft(W.Styles? part)
    {
        var usual = part?.Elements<W.Style>().FirstOrDefault(style => style.Type?.InnerText == "paragraph" && style.Default?.Value == true);
        var below = part?.DocDefaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle;
        return OnOff.Read(usual?.StyleParagraphProperties?.BiDi) ?? OnOff.Read(below?.BiDi) ?? false;
    }

    /// <summary>The stops that hold below a style. A chain of styles that runs in a circle is cut.</summary>
    private static ValueList<TabStop> InheritedTabs(
        W.Style style, Dictionary<(StyleKind, string), W.Style> styles, StyleFormat defaults, int depth)
    {
        if (depth > 20 || StyleCodec.ReadKind(style) is not { } kind || style.BasedOn?.Val?.InnerText is not { } id
            || !styles.TryGetValue((kind, id), out var below))
        {
            return defaults.Tabs ?? [];
        }
        var inherited = InheritedTabs(below, styles, defaults, depth + 1);
        return TabsCodec.Read(below.StyleParagraphProperties?.Tabs, inherited) ?? inherited;
    }
}
