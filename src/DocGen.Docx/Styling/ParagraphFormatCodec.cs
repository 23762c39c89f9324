using DocGen.Docx.Packages;
using DocGen.Styles;

namespace DocGen.Docx.Styling;

/// <summary>What a style sets on paragraphs (<c>w:pPr</c> of a style, ECMA-376 Part 1, §17.7.5.1).</summary>
internal static class ParagraphFormatCodec
{
    /// <summary>Writes the properties in the order of CT_PPr.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="format">What to write.</param>
    /// <param name="inheritedTabs">The tab stops that hold below, and have to be cleared where this style has its own.</param>
    public static void Write(MarkupWriter xml, StyleFormat format, IReadOnlyCollection<int> inheritedTabs)
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
        WriteSpacing(xml, format);
        WriteIndent(xml, format);
        if (format.Alignment is { } alignment)
        {
            xml.Markup(alignment switch
            {
                Alignment.Center => "<w:jc w:val=\"center\"/>",
                Alignment.Right => "<w:jc w:val=\"right\"/>",
                Alignment.Justified => "<w:jc w:val=\"both\"/>",
                _ => "<w:jc w:val=\"left\"/>",
            });
        }
        if (format.OutlineLevel is { } level)
        {
            xml.Markup($"<w:outlineLvl w:val=\"{level - 1}\"/>");
        }
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
