using DocGen.Documents;
using DocGen.Docx.Packages;
using DocGen.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// The properties of a run (<c>w:rPr</c>, ECMA-376 Part 1, §17.3.2.28), in the order of CT_RPr. Bold and italic are written for complex
/// scripts too, so that Arabic looks as told. A direction that was told stands as a value (<c>w:rtl w:val</c>), one that follows from the letters
/// without, by which the two are known apart. A link is not a property in Word but an element round the run.
/// </summary>
internal static class RunPropertiesCodec
{
    /// <summary>Writes what there is to say, and nothing where there is nothing.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="isRightToLeft">The letters of the run are of a right-to-left script.</param>
    public static void Write(MarkupWriter xml, RunProperties properties, bool isRightToLeft)
    {
        if (!isRightToLeft && properties is
            {
                Style: null, Bold: false, Italic: false, Underline: false, Vertical: VerticalPosition.Baseline, Language: null, RightToLeft: null,
            })
        {
            return;
        }
        xml.Markup("<w:rPr>"u8);
        if (properties.Style is { } style)
        {
            xml.Markup($"<w:rStyle w:val=\"{style}\"/>");
        }
        xml.Markup(properties.Bold ? "<w:b/><w:bCs/>"u8 : ""u8);
        xml.Markup(properties.Italic ? "<w:i/><w:iCs/>"u8 : ""u8);
        xml.Markup(properties.Underline ? "<w:u w:val=\"single\"/>"u8 : ""u8);
        xml.Markup(properties.Vertical switch
        {
            VerticalPosition.Superscript => "<w:vertAlign w:val=\"superscript\"/>"u8,
            VerticalPosition.Subscript => "<w:vertAlign w:val=\"subscript\"/>"u8,
            _ => ""u8,
        });
        xml.Markup(properties.RightToLeft switch
        {
            true => "<w:rtl w:val=\"1\"/>"u8,
            false => "<w:rtl w:val=\"0\"/>"u8,
            _ => isRightToLeft ? "<w:rtl/>"u8 : ""u8,
        });
        if (properties.Language is { } language)
        {
            LanguageCodec.Write(xml, "w:lang", language);
        }
        xml.Markup("</w:rPr>"u8);
    }

    /// <summary>Reads the properties of a run that stands in a link, or in none.</summary>
    public static RunProperties Read(W.RunProperties? properties, string? link)
    {
        if (properties is null && link is null)
        {
            return RunProperties.Plain;
        }
        return new()
        {
            Style = properties?.RunStyle?.Val?.InnerText,
            Bold = OnOff.Read(properties?.Bold) ?? false,
            Italic = OnOff.Read(properties?.Italic) ?? false,
            Underline = RunFormatCodec.ReadUnderline(properties?.Underline) ?? false,
            Vertical = RunFormatCodec.ReadVertical(properties?.VerticalTextAlignment) ?? VerticalPosition.Baseline,
            Language = LanguageCodec.Read(properties?.Languages),
            RightToLeft = properties?.RightToLeftText is { Val: not null } told ? OnOff.Read(told) : null,
            Link = link,
        };
    }
}
