using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>
/// Rows (<c>w:tr</c>, ECMA-376 Part 1, §17.4.78) and their cells. The mark in <c>w:trPr</c> takes the row away, but not what it holds: to
/// Word, and to readers that look at runs only, everything in the row is inserted or deleted as well.
/// </summary>
internal static class TableRowCodec
{
    /// <summary>Writes a row.</summary>
    public static void Write(PartWriter part, TableRow row, ValueList<int> columns, Stamps outer)
    {
        var stamps = Stamps.Of(row).Within(outer);
        part.Xml.Markup("<w:tr>");
        if (row.IsHeader || !stamps.IsNone)
        {
            part.Xml.Markup("<w:trPr>");
            part.Xml.Markup(row.IsHeader ? "<w:tblHeader/>" : "");
            RevisionCodec.WriteProperties(part, stamps);
            part.Xml.Markup("</w:trPr>");
        }
        var column = 0;
        foreach (var cell in row.Cells)
        {
            WriteCell(part, cell, columns.Skip(column).Take(cell.Span).Sum(), stamps);
            column += cell.Span;
        }
        part.Xml.Markup("</w:tr>");
    }

    private static void WriteCell(PartWriter part, TableCell cell, int width, Stamps row)
    {
        part.Xml.Markup($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"");
        part.Xml.Markup(width > 0 ? "dxa\"/>" : "auto\"/>");
        if (cell.Span > 1)
        {
            part.Xml.Markup($"<w:gridSpan w:val=\"{cell.Span}\"/>");
        }
        part.Xml.Markup("</w:tcPr>");
        BlocksCodec.Write(part, cell.Blocks.Where(block => block is not SectionBreak), new Surroundings(row, row));
        part.Xml.Markup("</w:tc>");
    }
}
