using DocGen.Docx.Packages;
using DocGen.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Styling;

/// <summary>What a style sets on tables (<c>w:tblPr</c> of a style, ECMA-376 Part 1, §17.7.6.4): lines and cell margins.</summary>
internal static class TableFormatCodec
{
    private const int UsualMargin = 108;

    private static readonly string[] Sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

    /// <summary>Writes the properties.</summary>
    public static void Write(MarkupWriter xml, StyleFormat format)
    {
        xml.Markup("<w:tblPr>");
        if (format.CellBorders is { } borders)
        {
            xml.Markup("<w:tblBorders>");
            foreach (var side in Sides)
            {
                BorderCodec.Write(xml, side, borders);
            }
            xml.Markup("</w:tblBorders>");
        }
        var margin = format.CellMargin ?? UsualMargin;
        xml.Markup($"<w:tblCellMar><w:left w:w=\"{margin}\" w:type=\"dxa\"/><w:right w:w=\"{margin}\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>");
    }

    /// <summary>A format with the lines that these properties set; the line on top stands for all.</summary>
    public static StyleFormat Read(W.StyleTableProperties? properties, StyleFormat format) => format with
    {
        CellBorders = BorderCodec.Read(properties?.TableBorders?.TopBorder),
        CellMargin = properties?.TableCellMarginDefault?.TableCellLeftMargin?.Width?.Value is { } margin and not UsualMargin ? margin : null,
    };
}
