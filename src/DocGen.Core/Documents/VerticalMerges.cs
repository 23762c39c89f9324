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
    /// above it; the text that stood in it goes with its row. A cell that continues nothing begins there, one that nothing continues
    /// stands for itself.
    /// </summary>
    /// <param name="rows">Each row, and whether it is kept.</param>
    public static ValueList<TableRow> Kept(IEnumerable<(TableRow Row, bool IsKept)> rows)
    {
        var kept = new List<TableRow>();
        var (above, homeless) = (new HashSet<(int, int)>(), new HashSet<(int, int)>());
        foreach (var (row, isKept) in rows)
        {
            var here = new HashSet<(int, int)>();
            var cells = new List<TableCell>();
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var (cell, at) = (row.Cells[i], (ColumnOf(row, i), row.Cells[i].Span));
                var continues = cell.Merge == VerticalMerge.Continue && above.Contains(at);
                var begins = cell.Merge != VerticalMerge.None && (!continues || homeless.Contains(at));
                cells.Add(begins ? cell with { Merge = VerticalMerge.Restart } : cell);
                _ = cell.Merge != VerticalMerge.None && here.Add(at);
                _ = begins && !isKept ? homeless.Add(at) : homeless.Remove(at);
            }
            homeless.IntersectWith(here);
            above = here;
            if (isKept)
            {
                kept.Add(row with { Cells = cells.ToValueList() });
            }
        }
        return kept.Select((row, i) => row with { Cells = row.Cells.Select((cell, at) => Alone(kept, i, at)).ToValueList() }).ToValueList();
    }

    private static TableCell Alone(List<TableRow> rows, int row, int cell) =>
        rows[row].Cells[cell] is { Merge: VerticalMerge.Restart } merged && RowsCovered(rows, row, cell) == 1
            ? merged with { Merge = VerticalMerge.None }
            : rows[row].Cells[cell];

    /// <summary>The first column of a cell, from 0.</summary>
    public static int ColumnOf(TableRow row, int cell) => row.Cells.Take(cell).Sum(before => before.Span);

    private static bool Continues(TableRow row, int column, int span) => Enumerable.Range(0, row.Cells.Count)
        .Any(i => row.Cells[i].Merge == VerticalMerge.Continue && row.Cells[i].Span == span && ColumnOf(row, i) == column);
}
