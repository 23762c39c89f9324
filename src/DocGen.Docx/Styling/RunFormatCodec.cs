using DocGen.Docx.Elements;
using DocGen.Docx.Packages;
using DocGen.Documents;
using DocGen.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>What a style sets on runs (<c>w:rPr</c> of a style, ECMA-376 Part 1, §17.7.5.2), for all scripts alike.</summary>
internal static class RunFormatCodec
{
    /// <summary>Writes the properties in the order of CT_RPr.</summary>
    public static void Write(MarkupWriter xml, StyleFormat format)
    {
        if (format.Font is { } font)
        {
            xml.Markup($"<w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\" w:cs=\"{font}\"/>");
        }
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
            xml.Markup($"<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
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
        Size = Number.Read(properties.GetFirstChild<W.FontSize>()?.Val),
        Bold = OnOff.Read(properties.GetFirstChild<W.Bold>()),
        Italic = OnOff.Read(properties.GetFirstChild<W.Italic>()),
        Caps = OnOff.Read(properties.GetFirstChild<W.Caps>()),
        Underline = ReadUnderline(properties.GetFirstChild<W.Underline>()),
        Color = properties.GetFirstChild<W.Color>()?.Val?.InnerText is { Length: 6 } color ? color : null,
        Vertical = ReadVertical(properties.GetFirstChild<W.VerticalTextAlignment>()),
        Language = LanguageCodec.Read(properties.GetFirstChild<W.Languages>()),
    };

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
