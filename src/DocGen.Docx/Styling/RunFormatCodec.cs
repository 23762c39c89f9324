using DocGen.Docx.Elements;
using DocGen.Docx.Packages;
using DocGen.Documents;
using DocGen.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>What a style sets on runs (<c>w:rPr</c> of a style, ECMA-376 Part 1, §17.7.5.2). Fonts and sizes may differ by script.</summary>
internal static class RunFormatCodec
{
    /// <summary>Writes the properties in the order of CT_RPr.</summary>
    public static void Write(MarkupWriter xml, StyleFormat format)
    {
        WriteFonts(xml, format);
        OnOff.Write(xml, "w:b", format.Bold);
        OnOff.Write(xml, "w:bCs", format.Bold);
        OnOff.Write(xml, "w:i", format.Italic);
        OnOff.Write(xml, "w:iCs", format.Italic);
        OnOff.Write(xml, "w:caps", format.Caps);
        if (format.Color is { } color)
        {
            xml.Markup($"<w:color w:val=\"{color}\"/>");
        }
        if (format.Size is { } size)
        {
            xml.Markup($"<w:sz w:val=\"{size}\"/>");
        }
        if ((format.ComplexSize ?? format.Size) is { } complexSize)
        {
            xml.Markup($"<w:szCs w:val=\"{complexSize}\"/>");
        }
        if (format.Underline is { } underline)
        {
            xml.Markup(underline ? "<w:u w:val=\"single\"/>" : "<w:u w:val=\"none\"/>");
        }
        if (format.Vertical is { } vertical)
        {
            xml.Markup(vertical switch
            {
                VerticalPosition.Superscript => "<w:vertAlign w:val=\"superscript\"/>",
                VerticalPosition.Subscript => "<w:vertAlign w:val=\"subscript\"/>",
                _ => "<w:vertAlign w:val=\"baseline\"/>",
            });
        }
        if (format.Language is { } language)
        {
            LanguageCodec.Write(xml, "w:lang", language);
        }
    }

    /// <summary>A format with what these properties set.</summary>
    public static StyleFormat Read(OpenXmlElement? properties, StyleFormat format) => properties is null ? format : format with
    {
        Font = properties.GetFirstChild<W.RunFonts>()?.Ascii?.InnerText,
        ComplexFont = Other(properties.GetFirstChild<W.RunFonts>()?.ComplexScript, properties),
        EastAsianFont = Other(properties.GetFirstChild<W.RunFonts>()?.EastAsia, properties),
        Size = Number.Read(properties.GetFirstChild<W.FontSize>()?.Val),
        ComplexSize = Number.Read(properties.GetFirstChild<W.FontSizeComplexScript>()?.Val) is { } size
            && size != Number.Read(properties.GetFirstChild<W.FontSize>()?.Val) ? size : null,
        Bold = OnOff.Read(properties.GetFirstChild<W.Bold>()),
        Italic = OnOff.Read(properties.GetFirstChild<W.Italic>()),
        Caps = OnOff.Read(properties.GetFirstChild<W.Caps>()),
        Underline = ReadUnderline(properties.GetFirstChild<W.Underline>()),
        Color = properties.GetFirstChild<W.Color>()?.Val?.InnerText is { Length: 6 } color ? color : null,
        Vertical = ReadVertical(properties.GetFirstChild<W.VerticalTextAlignment>()),
        Language = LanguageCodec.Read(properties.GetFirstChild<W.Languages>()),
    };

    private static void WriteFonts(MarkupWriter xml, StyleFormat format)
    {
        if (format is { Font: null, ComplexFont: null, EastAsianFont: null })
        {
            return;
        }
        xml.Markup("<w:rFonts");
        WriteFont(" w:ascii=\"", format.Font);
        WriteFont(" w:hAnsi=\"", format.Font);
        WriteFont(" w:eastAsia=\"", format.EastAsianFont ?? format.Font);
        WriteFont(" w:cs=\"", format.ComplexFont ?? format.Font);
        xml.Markup("/>");

        void WriteFont(string attribute, string? font)
        {
            if (font is not null)
            {
                xml.Markup(attribute);
                xml.Markup($"{font}\"");
            }
        }
    }

    /// <summary>The font of a script, where it is not the one of the Latin script.</summary>
    private static string? Other(StringValue? font, OpenXmlElement properties) =>
        font?.InnerText is { } name && name != properties.GetFirstChild<W.RunFonts>()?.Ascii?.InnerText ? name : null;

    /// <summary>Whether any kind of line stands under the text; null where nothing is said.</summary>
    public static bool? ReadUnderline(W.Underline? underline) => underline is null ? null : underline.Val?.InnerText != "none";

    /// <summary>Where the text stands; null where nothing is said.</summary>
    public static VerticalPosition? ReadVertical(W.VerticalTextAlignment? position) => position?.Val?.InnerText switch
    {
        "superscript" => VerticalPosition.Superscript,
        "subscript" => VerticalPosition.Subscript,
        "baseline" => VerticalPosition.Baseline,
        _ => null,
    };
}
