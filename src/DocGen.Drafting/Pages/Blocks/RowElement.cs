using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary>
/// <c>&lt;tr header mark by date del-by del-date&gt;</c>: a row. A marked row stamps all that stands in it, as Word does
/// (ECMA-376 Part 1, §17.13.5.12 and §17.13.5.17); what has a stamp of that kind already keeps its own.
/// </summary>
internal static class RowElement
{
    /// <summary>Reads the element that the cursor stands on; the grid knows which cells from above go on in it. A row that does not fit between them is reported.</summary>
    public static TableRow Read(PageContext page, PageElement element, InlineState state, CellGrid grid, out bool fits)
    {
        var isHeader = page.Word(element, "header", "true", "false") == "true";
        var marks = MarkAttributes.Read(page, element);
        var inside = state with { Row = marks };
        var cells = new List<PlacedCell>();
        while (page.Cursor.Next(element))
        {
            if (page.Cursor.Element is { Name: "td" } cell)
            {
                cells.Add(CellElement.Read(page, cell, inside));
            }
            else if (page.Cursor.Element is { } stray)
            {
                BlockReader.ReadStray(page, element, stray, inside);
            }
            else
            {
                BlockReader.ReportText(page, element);
            }
        }
        if (cells.Count == 0 && !grid.IsOpen)
        {
            page.Report(element.Place, PageMessages.NoContent("tr", "td"));
        }
        var laid = Laid(page, cells, inside, grid, out fits);
        return new TableRow(laid, isHeader) { Inserted = marks.Inserted, Deleted = marks.Deleted };
    }

    private static ValueList<TableCell> Laid(PageContext page, List<PlacedCell> cells, InlineState inside, CellGrid grid, out bool fits)
    {
        var overlaps = new List<int>();
        var laid = grid.Next([.. cells.Select(cell => (cell.Cell, cell.Rows))], () => CellElement.Continued(page, inside), overlaps);
        foreach (var i in overlaps)
        {
            page.Report(cells[i].Place, PageMessages.CellsOverlap());
        }
        fits = overlaps.Count == 0;
        return laid;
    }
}
