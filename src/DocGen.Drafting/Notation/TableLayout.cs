using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Yaml;
using DocGen.Styles;

namespace DocGen.Drafting.Notation;

/// <summary>Lays the rows of a table out, and holds each to the columns of the table.</summary>
/// <param name="reading">Where mistakes go.</param>
/// <param name="widths">The widths that the table names, or null: as many columns as the first row covers, all of one width.</param>
internal sealed class TableLayout(Reading reading, ValueList<int>? widths)
{
    private readonly CellGrid grid = new();
    private readonly List<TableRow> rows = [];
    private SourceSpan lastLong;

    /// <summary>Adds a row.</summary>
    /// <param name="node">The row in the file.</param>
    /// <param name="items">Its cells.</param>
    /// <param name="inner">The reading that holds for them.</param>
    /// <param name="isHeader">It is a header row.</param>
    /// <param name="columns">How the columns stand; nothing where the styles say it.</param>
    public void Add(YamlNode node, IReadOnlyList<YamlNode> items, Reading inner, bool isHeader, IReadOnlyList<Alignment> columns)
    {
        var cells = items.Select(item => CellReader.Read(item, inner)).ToList();
        lastLong = cells.FindLastIndex(cell => cell.Rows > 1) is var i and >= 0 ? items[i].Span : lastLong;
        var (overlaps, fromAbove) = (new List<int>(), grid.Covered);
        var laid = grid.Next([.. cells.Select(cell => (cell.Cell, cell.Rows))], () => CellReader.Empty(inner), overlaps);
        foreach (var at in overlaps)
        {
            reading.Diagnostics.Add(NotationMessages.CellsOverlap(items[at].Span));
        }
        var row = new TableRow(laid, isHeader) { Inserted = inner.Context.Inserted, Deleted = inner.Context.Deleted };
        row = row with { Cells = laid.Select((cell, at) => Aligned(row, cell, at, columns)).ToValueList() };
        rows.Add(row);
        widths ??= laid.Count == 0 ? null : Equal(laid.Sum(cell => cell.Span));
        var covered = laid.Sum(cell => cell.Span);
        if (overlaps.Count > 0 || widths is null || covered == widths.Count || (items.Count == 0 && fromAbove == 0))
        {
            return;
        }
        reading.Diagnostics.Add(covered == items.Count
            ? NotationMessages.WrongCellCount(node.Span, covered, widths.Count)
            : NotationMessages.WrongColumnCount(node.Span, covered, widths.Count));
    }

    /// <summary>The table; null where there are no rows.</summary>
    public Table? Table()
    {
        if (grid.IsOpen)
        {
            reading.Diagnostics.Add(NotationMessages.RowsMissing(lastLong));
        }
        return rows.Count == 0 ? null : new Table(new TableProperties(null, widths ?? []), rows.ToValueList());
    }

    private TableCell Aligned(TableRow row, TableCell cell, int at, IReadOnlyList<Alignment> columns)
    {
        var column = VerticalMerges.ColumnOf(row, at);
        return cell.Merge == VerticalMerge.Continue || column >= columns.Count ? cell : CellReader.Aligned(cell, columns[column], reading);
    }

    /// <summary>Equal widths in per cent; the last column takes the rest.</summary>
    internal static ValueList<int> Equal(int columns) =>
        Enumerable.Range(0, columns).Select(i => i < columns - 1 ? 100 / columns : 100 - 100 / columns * (columns - 1)).ToValueList();
}
