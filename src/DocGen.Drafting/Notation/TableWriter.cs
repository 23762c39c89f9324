using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Styles;

namespace DocGen.Drafting.Notation;

/// <summary>Writes a table; <see cref="TableReader"/> is the way back.</summary>
internal static class TableWriter
{
    /// <summary>The keys of the table.</summary>
    public static void Write(Table table, DraftTextWriter writer)
    {
        var rows = table.Rows;
        var columns = Alignments(table);
        writer.Line(3, $"columns: [{string.Join(", ", table.Properties.Columns)}]");
        if (columns.Count > 0)
        {
            writer.Line(3, $"align: [{string.Join(", ", columns.Select(AlignmentWords.Of))}]");
        }
        var headers = rows.TakeWhile(row => row.IsHeader).Count();
        if (headers == 1 && !Lists(rows, 0))
        {
            WriteRow(rows, 0, 3, "header:", [], writer);
        }
        else if (headers > 0)
        {
            writer.Line(3, "header:");
            WriteRows(rows, 0, headers, [], writer);
        }
        writer.Line(3, rows.Count == headers ? "rows: []" : "rows:");
        WriteRows(rows, headers, rows.Count, columns, writer);
    }

    /// <summary>True where a row of cells would be taken for a list of rows, because each of its cells is a list.</summary>
    private static bool Lists(ValueList<TableRow> rows, int row) =>
        rows[row] is { Inserted: null, Deleted: null } && rows[row].Cells.Select((_, i) => i).All(i => Keys(rows, row, i, []).Count == 0 && rows[row].Cells[i].Blocks.Count > 1);

    private static void WriteRows(ValueList<TableRow> rows, int from, int to, IReadOnlyList<Alignment> columns, DraftTextWriter writer)
    {
        for (var row = from; row < to; row++)
        {
            WriteRow(rows, row, 4, "-", columns, writer);
        }
    }

    private static void WriteRow(
        ValueList<TableRow> rows, int at, int depth, string lead, IReadOnlyList<Alignment> columns, DraftTextWriter writer)
    {
        var row = rows[at];
        (string Key, Revision? By)[] both = [("ins:", row.Inserted), ("del:", row.Deleted)];
        var stamps = both.Where(stamp => stamp.By is not null).ToList();
        var isEmpty = row.Cells.All(cell => cell.Merge == VerticalMerge.Continue);
        var isItem = lead == "-" && stamps.Count > 0;
        if (!isItem)
        {
            writer.Line(depth, isEmpty && stamps.Count == 0 ? lead + " []" : lead);
        }
        for (var i = 0; i < stamps.Count; i++)
        {
            var none = isEmpty && i == stamps.Count - 1 ? " []" : "";
            writer.Line(isItem && i == 0 ? depth : depth + 1 + i, (isItem && i == 0 ? "- " : "") + stamps[i].Key + none);
        }
        var above = new StampsAbove(row.Inserted, row.Deleted);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Merge != VerticalMerge.Continue)
            {
                WriteCell(row.Cells[i], Keys(rows, at, i, columns), depth + 1 + stamps.Count, above, writer);
            }
        }
        for (var i = stamps.Count - 1; i >= 0; i--)
        {
            writer.By(depth + 1 + i, stamps[i].By!);
        }
    }

    private static void WriteCell(TableCell cell, List<string> keys, int depth, StampsAbove above, DraftTextWriter writer)
    {
        var paragraphs = cell.Blocks.OfType<Paragraph>().Select(p => above.Bare(p) ?? p).ToList();
        if (paragraphs.Count == 1)
        {
            writer.Paragraph(depth, keys.Count == 0 ? "- " : "- text: ", paragraphs[0]);
        }
        else
        {
            writer.Line(depth, keys.Count == 0 ? "-" : "- text:");
            foreach (var paragraph in paragraphs)
            {
                writer.Paragraph(depth + (keys.Count == 0 ? 1 : 2), "- ", paragraph);
            }
        }
        keys.ForEach(key => writer.Line(depth + 1, key));
    }

    /// <summary>What a cell says besides its text.</summary>
    private static List<string> Keys(ValueList<TableRow> rows, int row, int at, IReadOnlyList<Alignment> columns)
    {
        var cell = rows[row].Cells[at];
        var covered = VerticalMerges.RowsCovered(rows, row, at);
        var alignment = AlignmentOf(cell);
        var keys = new List<string>();
        if (cell.Span > 1)
        {
            keys.Add("span: " + cell.Span.ToString(CultureInfo.InvariantCulture));
        }
        if (covered > 1)
        {
            keys.Add("rows: " + covered.ToString(CultureInfo.InvariantCulture));
        }
        if (alignment is { } lines && (columns.Count == 0 || columns[VerticalMerges.ColumnOf(rows[row], at)] != lines))
        {
            keys.Add("align: " + AlignmentWords.Of(lines));
        }
        if (cell.Alignment != CellAlignment.Top)
        {
            keys.Add("valign: " + AlignmentWords.Of(cell.Alignment));
        }
        return keys;
    }

    /// <summary>
    /// How the columns below the header rows stand, by their first cells; nothing where a cell stands as its style says, which no alignment of its
    /// column could give back.
    /// </summary>
    private static IReadOnlyList<Alignment> Alignments(Table table)
    {
        var columns = new Alignment?[table.Properties.Columns.Count];
        foreach (var row in table.Rows.SkipWhile(row => row.IsHeader))
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                if (row.Cells[i].Merge == VerticalMerge.Continue)
                {
                    continue;
                }
                if (AlignmentOf(row.Cells[i]) is not { } alignment)
                {
                    return [];
                }
                columns[VerticalMerges.ColumnOf(row, i)] ??= alignment;
            }
        }
        return columns.Any(column => column is not null) ? [.. columns.Select(column => column ?? Alignment.Left)] : [];
    }

    private static Alignment? AlignmentOf(TableCell cell) => (cell.Blocks.Count > 0 ? cell.Blocks[0] as Paragraph : null)?.Mark.Properties.Alignment;
}
