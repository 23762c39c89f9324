using DocGen.Docx.Styling;
using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Tables (<c>w:tbl</c>, ECMA-376 Part 1, §17.4.37): properties, grid, rows. The layout is fixed, so that the widths of the grid hold and
/// Word need not read the whole table to draw its first row.
/// </summary>
internal static class TableCodec
{
    /// <summary>Writes a table; its rows take over stamps that they lack. One without rows is no table to Word, and left out.</summary>
    public static void Write(PartWriter part, Table table, Stamps outer)
    {
        if (table.Rows.Count == 0)
        {
            return;
        }
        part.Xml.Markup("<w:tbl><w:tblPr>");
        if (table.Properties.Style is { } style)
        {
            part.Xml.Markup($"<w:tblStyle w:val=\"{style}\"/>");
        }
        part.Xml.Markup(part.Document.IsRightToLeft ? "<w:bidiVisual/>" : "");   // the first column at the right
        var columns = table.Properties.Columns;
        part.Xml.Markup($"<w:tblW w:w=\"{columns.Sum()}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        foreach (var width in columns)
        {
            part.Xml.Markup($"<w:gridCol w:w=\"{width}\"/>");
        }
        part.Xml.Markup("</w:tblGrid>");
        foreach (var row in table.Rows)
        {
            TableRowCodec.Write(part, row, columns, outer);
        }
        part.Xml.Markup("</w:tbl>");
    }

    /// <summary>Reads a table; its rows take over stamps that they lack.</summary>
    public static Table Read(PartReader part, W.Table table, Stamps outer)
    {
        var style = table.GetFirstChild<W.TableProperties>()?.TableStyle?.Val?.InnerText;
        var columns = table.GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>().Select(column => Number.Read(column.Width) ?? 0) ?? [];
        return new(new TableProperties(style, columns.ToValueList()), ReadRows(part, table, outer).ToValueList());
    }

    private static IEnumerable<TableRow> ReadRows(PartReader part, OpenXmlElement container, Stamps outer) =>
        container.ChildElements.SelectMany(child => child switch
        {
            W.TableRow row => [TableRowCodec.Read(part, row, outer)],
            W.SdtRow or W.SdtContentRow or W.CustomXmlRow => ReadRows(part, child, outer),
            _ => [],
        });
}
