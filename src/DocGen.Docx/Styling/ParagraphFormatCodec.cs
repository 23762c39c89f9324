using DocGen.Docx.Packages;
using DocGen.Styles;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>What a style sets on paragraphs (<c>w:pPr</c> of a style, ECMA-376 Part 1, §17.7.5.1).</summary>
internal static class ParagraphFormatCodec
{
    /// <summary>Writes the properties in the order of CT_PPr.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="format">What to write.</param>
    /// <param name="inheritedTabs">The tab stops that hold below, and have to be cleared where this style has its own.</param>
    /// <param name="isRightToLeft">Its paragraphs start at the right: then Word's <c>left</c> is the right side, in indents and alignment too.</param>
    public static void Write(MarkupWriter xml, StyleFormat format, IReadOnlyCollection<int> inheritedTabs, bool isRightToLeft)
    {
        OnOff.Write(xml, "w:keepNext", format.KeepNext);
        OnOff.Write(xml, "w:keepLines", format.KeepLines);
        if (format.TopBorder is not null || format.BottomBorder is not null)
        {
            xml.Markup("<w:pBdr>");
            BorderCodec.Write(xml, "w:top", format.TopBorder);
            BorderCodec.Write(xml, "w:bottom", format.BottomBorder);
            xml.Markup("</w:pBdr>");
        }
        TabsCodec.Write(xml, format.Tabs, inheritedTabs);
        xml.Markup(isRightToLeft ? "<w:bidi/>" : "");
        WriteSpacing(xml, format);
        WriteIndent(xml, format);
        AlignmentCodec.Write(xml, format.Alignment);
        if (format.OutlineLevel is { } level)
        {
            xml.Markup($"<w:outlineLvl w:val=\"{level - 1}\"/>");
        }
    }

    /// <summary>A format with what these properties set.</summary>
    /// <param name="properties">A style's <c>w:pPr</c>, or null.</param>
    /// <param name="format">What else the style sets.</param>
    /// <param name="inheritedTabs">The tab stops that hold below.</param>
    public static StyleFormat Read(OpenXmlElement? properties, StyleFormat format, IEnumerable<TabStop> inheritedTabs)
    {
        if (properties is null)
        {
            return format;
        }
        var spacing = properties.GetFirstChild<W.SpacingBetweenLines>();
        var indent = properties.GetFirstChild<W.Indentation>();
        var borders = properties.GetFirstChild<W.ParagraphBorders>();
        return format with
        {
            KeepNext = OnOff.Read(properties.GetFirstChild<W.KeepNext>()),
            KeepLines = OnOff.Read(properties.GetFirstChild<W.KeepLines>()),
            TopBorder = BorderCodec.Read(borders?.TopBorder),
            BottomBorder = BorderCodec.Read(borders?.BottomBorder),
            Tabs = TabsCodec.Read(properties.GetFirstChild<W.Tabs>(), inheritedTabs),
            Before = Number.Read(spacing?.Before),
            After = Number.Read(spacing?.After),
            Line = spacing?.LineRule?.InnerText is null or "auto" ? Number.Read(spacing?.Line) : null,
            Left = Number.Read(indent?.Left ?? indent?.Start),
            Right = Number.Read(indent?.Right ?? indent?.End),
            Hanging = Number.Read(indent?.Hanging) ?? -Number.Read(indent?.FirstLine),
            Alignment = AlignmentCodec.Read(properties.GetFirstChild<W.Justification>()),
            OutlineLevel = Number.Read(properties.GetFirstChild<W.OutlineLevel>()?.Val) is { } level and >= 0 and < 9 ? level + 1 : null,
        };
    }

    private static void WriteSpacing(MarkupWriter xml, StyleFormat format)
    {
        if (format is { Before: null, After: null, Line: null })
        {
            return;
        }
        xml.Markup("<w:spacing");
        WriteAttribute(xml, "w:before", format.Before);
        WriteAttribute(xml, "w:after", format.After);
        WriteAttribute(xml, "w:line", format.Line);
        xml.Markup(format.Line is null ? "/>" : " w:lineRule=\"auto\"/>");
    }

    private static void WriteIndent(MarkupWriter xml, StyleFormat format)
    {
        if (format is { Left: null, Right: null, Hanging: null })
        {
            return;
        }
        xml.Markup("<w:ind");
        WriteAttribute(xml, "w:left", format.Left);
        WriteAttribute(xml, "w:right", format.Right);
        WriteAttribute(xml, format.Hanging < 0 ? "w:firstLine" : "w:hanging", format.Hanging < 0 ? -format.Hanging : format.Hanging);
        xml.Markup("/>");
    }

    private static void WriteAttribute(MarkupWriter xml, string name, int? value)
    {
        if (value is { } number)
        {
            xml.Markup(" ");
            xml.Markup(name);
            xml.Markup($"=\"{number}\"");
        }
    }
}
