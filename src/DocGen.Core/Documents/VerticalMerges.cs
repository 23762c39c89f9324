namespace DocGen.Documents;

/// <summary>Cells over several rows: how many rows one covers, and what becomes of it when its first row goes.</summary>
public static class VerticalMerges
{
    /// <summary>How many rows the cell covers, from its own on; 1 where it begins none that goes on below.</summary>
    /// <param name="rows">The rows of the table.</param>
    /// <param name="row">The row of the cell.</param>
    /// <param name="cell">The place of the cell in its row.</param>
    public static int RowsCovered(IReadOnlyList<TableRow> rows, int row, int cell)
    {
        if (rows[row].Cells[cell].Merge == VerticalMerge.None)
        {
            return 1;
        }
        var (column, span) = (ColumnOf(rows[row], cell), rows[row].Cells[cell].Span);
        var below = row + 1;
        while (below < rows.Count && Continues(rows[below], column, span))
        {
            below++;
        }
        return below - row;
    }

    /// <summary>
    /// The rows that are kept. A merged cell whose first row goes begins in the next row that is kept, so that it does not grow into the cell
    /// above it; the text that stood in it goes with its row.
    /// </summary>
    /// <param name="rows">Each row, and whether it is kept.</param>
    public static IEnumerable<TableRow> Kept(IEnumerable<(TableRow Row, bool IsKept)> rows)
    {
        var open = new HashSet<(int Column, int Span)>();
        foreach (var (row, isKept) in rows)
        {
            var columns = Enumerable.Range(0, row.Cells.Count).Select(i => (Column: ColumnOf(row, i), row.Cells[i].Span, row.Cells[i].Merge)).ToList();
            open.RemoveWhere(start => !columns.Contains((start.Column, start.Span, VerticalMerge.Continue)));
            if (!isKept)
            {
                open.UnionWith(columns.Where(cell => cell.Merge == VerticalMerge.Restart).Select(cell => (cell.Column, cell.Span)));
                continue;
            }
            yield return open.Count == 0 ? row : row with
            {
                Cells = row.Cells.Select((cell, i) => cell.Merge == VerticalMerge.Continue && open.Contains((columns[i].Column, columns[i].Span))
                    ? cell with { Merge = VerticalMerge.Restart }
                    : cell).ToValueList(),
            };
            open.Clear();
        }
    }

    /// <summary>The first column of a cell, from 0.</summary>
    public static int ColumnOf(TableRow row, int cell) => row.Cells.Take(cell).Sum(before => before.Span);

    private static bool Continues(TableRow row, int column, int span) => Enumerable.Range(0, row.Cells.Count)
        .Any(i => row.Cells[i].Merge == VerticalMerge.Continue && row.Cells[i].Span == span && ColumnOf(row, i) == column);
}
