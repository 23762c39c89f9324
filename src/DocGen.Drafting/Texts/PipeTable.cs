using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;
using DocGen.Styles;

namespace DocGen.Drafting.Texts;

/// <summary>Writes a table with pipes; <see cref="TableText"/> is the way back.</summary>
internal static class PipeTable
{
    /// <summary>
    /// False for a table with a cell that pipes cannot hold: one over columns or rows, of several paragraphs, or that stands otherwise than its
    /// column.
    /// </summary>
    public static bool IsSayable(Table table) =>
        table.Rows.All(row => row.Cells.Count == table.Properties.Columns.Count && row.Cells.All(IsPlain))
        && table.Rows.Where(row => row.IsHeader).All(row => row.Cells.All(cell => AlignmentOf(cell) is null))
        && Columns(table) is { } columns && columns.TrueForAll(column => PipeRow.Column(column, null) is not null)
        && table.Rows.Where(row => !row.IsHeader).All(row => row.Cells.Select(AlignmentOf).SequenceEqual(columns));

    /// <summary>Adds the table.</summary>
    public static void Write(Table table, InlineWriter inline, TextLines lines)
    {
        var columns = Columns(table);
        var hasWidths = !table.Properties.Columns.Equals(TableLayout.Equal(columns.Count));
        var headers = table.Rows.TakeWhile(row => row.IsHeader).Count();
        var hasSeparator = headers > 0 || hasWidths || columns.Any(column => column is not null);
        for (var i = 0; i <= table.Rows.Count; i++)
        {
            if (i == headers && hasSeparator)
            {
                var dashes = columns.Select((column, at) => PipeRow.Column(column, hasWidths ? table.Properties.Columns[at] : null));
                var separator = "|" + string.Join('|', dashes) + "|";
                if (i == 0)
                {
                    lines.AddRow([], separator, isSpaced: true);
                }
                else
                {
                    lines.AddBetween(separator);
                }
            }
            if (i < table.Rows.Count)
            {
                lines.AddRow(Stamps(table.Rows[i]), Row(table.Rows[i], inline), isSpaced: i == 0 && !(headers == 0 && hasSeparator));
            }
        }
    }

    private static List<(bool IsInsertion, Revision By)> Stamps(TableRow row)
    {
        var stamps = new List<(bool, Revision)>();
        if (row.Inserted is { } inserted)
        {
            stamps.Add((true, inserted));
        }
        if (row.Deleted is { } deleted)
        {
            stamps.Add((false, deleted));
        }
        return stamps;
    }

    private static string Row(TableRow row, InlineWriter inline)
    {
        var above = new StampsAbove(row.Inserted, row.Deleted);
        var cells = row.Cells.Select(cell => TextLines.Escaped(Escaped(inline.Write(above.Bare((Paragraph)cell.Blocks[0]) ?? (Paragraph)cell.Blocks[0])))).ToList();
        if (cells.TrueForAll(PipeRow.IsSeparator))
        {
            cells[0] = "\\" + cells[0];
        }
        return "|" + string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |"));
    }

    /// <summary>A backslash before each pipe.</summary>
    private static string Escaped(string content)
    {
        if (!content.Contains('|'))
        {
            return content;
        }
        var text = new StringBuilder();
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\' && i + 1 < content.Length)
            {
                text.Append(content[i++]);
            }
            else if (content[i] == '|')
            {
                text.Append('\\');
            }
            text.Append(content[i]);
        }
        return text.ToString();
    }

    private static bool IsPlain(TableCell cell) =>
        cell is { Span: 1, Merge: VerticalMerge.None, Alignment: CellAlignment.Top } && cell.Blocks is [Paragraph];

    /// <summary>How each column stands, by the first row below the header rows.</summary>
    private static List<Alignment?> Columns(Table table) =>
        table.Rows.FirstOrDefault(row => !row.IsHeader) is { } first
            ? [.. first.Cells.Select(AlignmentOf)]
            : [.. table.Properties.Columns.Select(_ => (Alignment?)null)];

    private static Alignment? AlignmentOf(TableCell cell) => ((Paragraph)cell.Blocks[0]).Mark.Properties.Alignment;
}
