using DocGen.Documents;
using DocGen.Drafting.Drafts;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>
/// What a template can name of a table: <c>columns</c>; <c>mark</c>, attributes for a paragraph that comes and goes with the whole of it; and
/// <c>rows</c>, each with <c>header</c>, <c>mark</c> and <c>cells</c>. A cell has <c>span</c>, <c>rows</c> (how many it covers), <c>align</c>,
/// <c>valign</c> (words, or empty) and <c>paragraphs</c>; one that goes on from a row above is left out, as in a page.
/// </summary>
internal static class TableModel
{
    /// <summary>The names for one table.</summary>
    public static ScriptObject Of(Table table) => new()
    {
        ["type"] = "table",
        ["columns"] = string.Join(' ', table.Properties.Columns.Select(width => $"{width}%")),
        ["mark"] = FragmentWriter.Mark(
            table.Rows.All(row => row.Inserted is not null) ? table.Rows[0].Inserted : null,
            table.Rows.All(row => row.Deleted is not null) ? table.Rows[0].Deleted : null),
        ["rows"] = TemplateModel.Array(table.Rows.Select((row, i) => new ScriptObject
        {
            ["header"] = row.IsHeader,
            ["mark"] = FragmentWriter.Mark(row.Inserted, row.Deleted),
            ["cells"] = TemplateModel.Array(Enumerable.Range(0, row.Cells.Count)
                .Where(cell => row.Cells[cell].Merge != VerticalMerge.Continue)
                .Select(cell => CellOf(row.Cells[cell], VerticalMerges.RowsCovered(table.Rows, i, cell)))),
        })),
    };

    private static ScriptObject CellOf(TableCell cell, int rows) => new()
    {
        ["span"] = cell.Span,
        ["rows"] = rows,
        ["align"] = cell.Blocks.OfType<Paragraph>().FirstOrDefault()?.Mark.Properties.Alignment is { } alignment ? AlignmentWords.Of(alignment) : "",
        ["valign"] = cell.Alignment == CellAlignment.Top ? "" : AlignmentWords.Of(cell.Alignment),
        ["paragraphs"] = TemplateModel.Array(cell.Blocks.OfType<Paragraph>().Select(paragraph => TemplateModel.Paragraph("text", paragraph))),
    };
}
