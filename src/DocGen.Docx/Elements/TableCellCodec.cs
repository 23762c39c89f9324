using DocGen.Docx.Styling;
using DocGen.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Cells (<c>w:tc</c>, ECMA-376 Part 1, §17.4.65): the columns that they cover, and whether they are one with the cell above (<c>w:vMerge</c>,
/// which goes on where it says nothing).
/// </summary>
internal static class TableCellCodec
{
    /// <summary>Writes a cell of this width, in twips.</summary>
    public static void Write(PartWriter part, TableCell cell, int width, Stamps row)
    {
        part.Xml.Markup($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"");
        part.Xml.Markup(width > 0 ? "dxa\"/>" : "auto\"/>");
        if (cell.Span > 1)
        {
            part.Xml.Markup($"<w:gridSpan w:val=\"{cell.Span}\"/>");
        }
        part.Xml.Markup(cell.Merge switch
        {
            VerticalMerge.Restart => "<w:vMerge w:val=\"restart\"/>",
            VerticalMerge.Continue => "<w:vMerge/>",
            _ => "",
        });
        part.Xml.Markup(cell.Alignment switch
        {
            CellAlignment.Center => "<w:vAlign w:val=\"center\"/>",
            CellAlignment.Bottom => "<w:vAlign w:val=\"bottom\"/>",
            _ => "",
        });
        part.Xml.Markup("</w:tcPr>");
        BlocksCodec.Write(part, cell.Blocks.Where(block => block is not SectionBreak), new Surroundings(row, row));
        part.Xml.Markup("</w:tc>");
    }

    /// <summary>Reads a cell; what stands in it takes over the stamps of its row.</summary>
    public static TableCell Read(PartReader part, W.TableCell cell, Stamps row)
    {
        var properties = cell.TableCellProperties;
        return new(BlocksCodec.Read(part, cell, row), Number.Read(properties?.GridSpan?.Val) ?? 1)
        {
            Merge = properties?.VerticalMerge is not { } merge ? VerticalMerge.None
                : merge.Val?.InnerText == "restart" ? VerticalMerge.Restart
                : VerticalMerge.Continue,
            Alignment = properties?.TableCellVerticalAlignment?.Val?.InnerText switch
            {
                "center" => CellAlignment.Center,
                "bottom" => CellAlignment.Bottom,
                _ => CellAlignment.Top,
            },
        };
    }
}
