using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;
using DocGen.Styles;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Reads a table of lines with pipes. The rows above a row of dashes are header rows; its colons say how the columns below it stand, and a number
/// among its dashes how wide a column is, in per cent. A mark from before the first pipe to behind the last covers the row.
/// </summary>
/// <param name="marks">The insertions and deletions of the file.</param>
/// <param name="reading">Authors, and where mistakes go.</param>
internal sealed class TableText(List<MarkRange> marks, Reading reading)
{
    private readonly string source = reading.File.Text;
    private readonly ParagraphReader paragraphs = new(marks, reading, new TextEdits());

    /// <summary>The table; null where no row is sound, which is reported.</summary>
    public Table? Read(IReadOnlyList<PipeRow> lines)
    {
        List<(Alignment? Alignment, int? Width)>? separator = null;
        var rows = new List<TableRow>();
        var headers = 0;
        int? columns = null;
        foreach (var line in lines)
        {
            if (!IsSound(line))
            {
                continue;
            }
            if (line.Cells.Count != (columns ??= line.Cells.Count))
            {
                reading.Diagnostics.Add(TextMessages.WrongCellCount(reading.File.Span(line.First, line.Last + 1), line.Cells.Count, columns.Value));
            }
            if (line.Columns(source) is not { } found)
            {
                rows.Add(Row(line, separator));
            }
            else if (separator is not null)
            {
                reading.Diagnostics.Add(TextMessages.SecondDashes(reading.File.Span(line.First, line.Last + 1)));
            }
            else if (marks.Find(mark => mark.Open >= line.Lead.Content && mark.Open < line.Line.End) is { } begun)
            {
                reading.Diagnostics.Add(TextMessages.MarkedDashes(reading.File.Span(begun.Open, begun.Open + 3)));
            }
            else
            {
                (separator, headers) = (found, rows.Count);
            }
        }
        if (rows.Count == 0 || columns is not { } count)
        {
            return null;
        }
        return new Table(new TableProperties(null, Widths(separator, count, lines)), [.. rows.Select((row, i) => row with { IsHeader = i < headers })]);
    }

    private bool IsSound(PipeRow line)
    {
        var end = line.Last + 1;
        while (marks.FirstOrDefault(mark => mark.Close == end) is { } closed)
        {
            end = closed.End;
        }
        if (line.Cells.Count == 0 || end < line.Line.End)
        {
            reading.Diagnostics.Add(TextMessages.RowNotClosed(reading.File.Span(line.First, line.Line.End)));
            return false;
        }
        return true;
    }

    private TableRow Row(PipeRow line, List<(Alignment? Alignment, int? Width)>? columns)
    {
        var round = marks.FindAll(mark => mark.Open < line.First && mark.Close > line.Last);
        var context = round.Aggregate(reading.Context, (above, mark) => paragraphs.Under(mark, above));
        foreach (var mark in marks.Where(mark => mark.Open < line.Last && mark.Close > line.First && !round.Contains(mark)))
        {
            if (!line.Cells.Exists(cell => cell.Start <= mark.Open && mark.End <= cell.End))
            {
                reading.Diagnostics.Add(TextMessages.MarkOverCell(reading.File.Span(mark.Open, mark.Open + 3)));
            }
        }
        var cells = line.Cells.Select((cell, i) => new TableCell([Cell(cell, context, columns is not null && i < columns.Count ? columns[i].Alignment : null)]));
        return new TableRow([.. cells]) { Inserted = context.Inserted, Deleted = context.Deleted };
    }

    private Paragraph Cell(TextLine cell, MarkContext context, Alignment? alignment)
    {
        var composed = new ComposedText(reading.File);
        composed.AddLine(cell.Start, cell.End);
        var text = composed.ToSource();
        var marked = InlineParser.ParsePart(text, context, reading.Diagnostics);
        var properties = new ParagraphProperties(Roles.Cell) { Alignment = alignment };
        var paragraph = marked.ToParagraph(properties);
        if (context.Inserted is not null || context.Deleted is not null)
        {
            var none = new LabelAtom(null, RunProperties.Plain) { Inserted = context.Inserted, Deleted = context.Deleted };
            paragraph = new Paragraph([none, .. marked.Atoms], new MarkAtom(properties) { Inserted = context.Inserted, Deleted = context.Deleted });
        }
        reading.Places[paragraph] = new ParagraphPlace(new SourceStretch(reading.File, cell.Start, Math.Max(cell.Start + 1, cell.End)), text, context);
        return paragraph;
    }

    private ValueList<int> Widths(List<(Alignment? Alignment, int? Width)>? separator, int columns, IReadOnlyList<PipeRow> lines)
    {
        var said = separator?.ConvertAll(column => column.Width ?? 0) ?? [];
        if (said.TrueForAll(width => width == 0))
        {
            return TableLayout.Equal(columns);
        }
        if (said.Exists(width => width == 0) || said.Sum() != 100)
        {
            var line = lines.First(line => line.Columns(source) is not null);
            reading.Diagnostics.Add(TextMessages.BadWidths(reading.File.Span(line.First, line.Last + 1)));
        }
        return [.. said];
    }
}
