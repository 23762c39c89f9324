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
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static TableRow Read(PageContext page, PageElement element, InlineState state)
    {
        var isHeader = page.Word(element, "header", "true", "false") == "true";
        var marks = MarkAttributes.Read(page, element);
        var inside = state with { Row = marks };
        var cells = new List<TableCell>();
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
        if (cells.Count == 0)
        {
            page.Report(element.Place, PageMessages.NoContent("tr", "td"));
        }
        return new TableRow([.. cells], isHeader) { Inserted = marks.Inserted, Deleted = marks.Deleted };
    }
}
