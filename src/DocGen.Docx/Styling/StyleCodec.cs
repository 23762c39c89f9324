using DocGen.Docx.Packages;
using DocGen.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>One style (<c>w:style</c>, ECMA-376 Part 1, §17.7.4.17).</summary>
internal static class StyleCodec
{
    /// <summary>
    /// Writes a style in the order of CT_Style. In a document from right to left each paragraph style says so that is based on no other, as
    /// ITU's templates do: not every reader looks for it in the defaults.
    /// </summary>
    public static void Write(MarkupWriter xml, StyleSheet sheet, Style style, bool isRightToLeft)
    {
        xml.Markup($"<w:style w:type=\"{Kind(style.Kind)}\"");
        xml.Markup(style.IsDefault ? " w:default=\"1\"" : "");
        xml.Markup(BuiltInStyles.Has(style.Name) ? "" : " w:customStyle=\"1\"");
        xml.Markup($" w:styleId=\"{style.Id}\"><w:name w:val=\"{style.Name}\"/>");
        if (style.BasedOn is { } basedOn)
        {
            xml.Markup($"<w:basedOn w:val=\"{basedOn}\"/>");
        }
        if (style.Next is { } next)
        {
            xml.Markup($"<w:next w:val=\"{next}\"/>");
        }
        xml.Markup("<w:qFormat/>");
        if (style.Kind != StyleKind.Character)
        {
            xml.Markup("<w:pPr>");
            ParagraphFormatCodec.Write(xml, style.Format, TabsCodec.Inherited(sheet, style),
                isRightToLeft && style is { Kind: StyleKind.Paragraph, BasedOn: null });
            xml.Markup("</w:pPr>");
        }
        xml.Markup("<w:rPr>");
        RunFormatCodec.Write(xml, style.Format);
        xml.Markup("</w:rPr>");
        if (style.Kind == StyleKind.Table)
        {
            TableFormatCodec.Write(xml, style.Format);
        }
        xml.Markup("</w:style>");
    }

    /// <summary>Reads a style; null where it is of a kind that documents here have no use for, such as a numbering style.</summary>
    public static Style? Read(W.Style style, IEnumerable<TabStop> inheritedTabs)
    {
        if (ReadKind(style) is not { } kind || style.StyleId?.InnerText is not { } id)
        {
            return null;
        }
        var format = RunFormatCodec.Read(style.StyleRunProperties, new StyleFormat());
        format = ParagraphFormatCodec.Read(style.StyleParagraphProperties, format, inheritedTabs);
        return new(id, style.StyleName?.Val?.InnerText ?? id, kind)
        {
            BasedOn = style.BasedOn?.Val?.InnerText,
            Next = style.NextParagraphStyle?.Val?.InnerText,
            IsDefault = style.Default is { HasValue: true } isDefault && isDefault.Value,
            Format = kind == StyleKind.Table ? TableFormatCodec.Read(style.StyleTableProperties, format) : format,
        };
    }

    /// <summary>The kind of a style, or null where it is none of ours.</summary>
    public static StyleKind? ReadKind(W.Style style) => style.Type?.InnerText switch
    {
        "paragraph" => StyleKind.Paragraph,
        "character" => StyleKind.Character,
        "table" => StyleKind.Table,
        _ => null,
    };

    private static string Kind(StyleKind kind) => kind switch
    {
        StyleKind.Character => "character",
        StyleKind.Table => "table",
        _ => "paragraph",
    };
}
