using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;
using DocGen.Styles;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary><c>&lt;table class columns&gt;</c>: a table (ECMA-376 Part 1, §17.4.37).</summary>
internal static class TableElement
{
    /// <summary>Reads the element that the cursor stands on; null where it has no rows.</summary>
    public static Table? Read(PageContext page, PageElement element, InlineState state)
    {
        var style = page.Class(element, StyleKind.Table);
        var columns = ColumnWidths.Read(page, element);
        var count = columns?.Count ?? 0;
        var rows = new List<TableRow>();
        var grid = new CellGrid();
        while (page.Cursor.Next(element))
        {
            if (page.Cursor.Element is { Name: "tr" } rowElement)
            {
                var covered = grid.Covered;
                var row = RowElement.Read(page, rowElement, state, grid, out var fits);
                if (fits)
                {
                    CheckWidth(page, rowElement, row, covered, ref count, columns is not null);
                }
                rows.Add(row);
            }
            else if (page.Cursor.Element is { } stray)
            {
                BlockReader.ReadStray(page, element, stray, state);
            }
            else
            {
                BlockReader.ReportText(page, element);
            }
        }
        if (rows.Count == 0)
        {
            page.Report(element.Place, PageMessages.NoContent("table", "tr"));
            return null;
        }
        if (grid.IsOpen)
        {
            page.Report(element.Place, PageMessages.RowsMissing());
        }
        return new Table(new TableProperties(style, columns ?? ColumnWidths.Equal(page, count)), [.. rows]);
    }

    private static void CheckWidth(PageContext page, PageElement element, TableRow row, int fromAbove, ref int count, bool given)
    {
        var covered = row.Cells.Sum(c => c.Span);
        if (count == 0)
        {
            count = covered;
        }
        if (covered > 0 && covered != count)
        {
            page.Report(element.Place, fromAbove > 0
                ? PageMessages.CellsDoNotFit(covered, fromAbove, count)
                : PageMessages.CellsDoNotFit(covered, count, given));
        }
    }
}
