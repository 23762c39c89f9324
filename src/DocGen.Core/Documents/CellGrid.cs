namespace DocGen.Documents;

/// <summary>
/// Lays cells out row by row as HTML does: where a cell covers rows below its own, those rows have no cell, and theirs stand beside it. A
/// Word table has a cell there that continues the one above, so that every row covers every column.
/// </summary>
public sealed class CellGrid
{
    private readonly SortedDictionary<int, (int Span, int Rows)> open = [];

    /// <summary>Whether a cell covers rows that have not come.</summary>
    public bool IsOpen => open.Count > 0;

    /// <summary>How many columns of the next row are covered from above.</summary>
    public int Covered => open.Values.Sum(cell => cell.Span);

    /// <summary>The cells of the next row, those among them that continue cells from above.</summary>
    /// <param name="cells">The row's own cells, and how many rows each covers.</param>
    /// <param name="continued">Makes what stands where a cell from above goes on.</param>
    /// <param name="overlaps">Takes the places, in <paramref name="cells"/>, of those that are too wide for the gap they stand in.</param>
    public ValueList<TableCell> Next(IReadOnlyList<(TableCell Cell, int Rows)> cells, Func<TableCell> continued, ICollection<int> overlaps)
    {
        var row = new List<TableCell>();
        var above = open.ToList();
        open.Clear();
        var (column, from) = (0, 0);
        for (var i = 0; i <= cells.Count; i++)
        {
            for (; from < above.Count && (above[from].Key <= column || i == cells.Count); from++)
            {
                var (at, (span, rows)) = above[from];
                row.Add(continued() with { Span = span, Merge = VerticalMerge.Continue });
                Open(Math.Max(at, column), span, rows);
                column = Math.Max(at, column) + span;
            }
            if (i == cells.Count)
            {
                break;
            }
            var cell = cells[i];
            if (from < above.Count && column + cell.Cell.Span > above[from].Key)
            {
                overlaps.Add(i);
            }
            row.Add(cell.Rows > 1 ? cell.Cell with { Merge = VerticalMerge.Restart } : cell.Cell);
            Open(column, cell.Cell.Span, cell.Rows);
            column += cell.Cell.Span;
        }
        return row.ToValueList();
    }

    private void Open(int column, int span, int rows)
    {
        if (rows > 1)
        {
            open[column] = (span, rows - 1);
        }
    }
}
