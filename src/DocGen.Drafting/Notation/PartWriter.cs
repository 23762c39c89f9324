using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Writes the parts of a body; <see cref="BodyReader"/> is the way back.</summary>
internal static class PartWriter
{
    /// <summary>The item of a part.</summary>
    public static void Write(Part part, DraftTextWriter writer)
    {
        switch (part)
        {
            case HeadingPart heading:
                writer.Paragraph(1, "- heading: ", heading.Text);
                if (heading.Level != 1)
                {
                    writer.Line(2, "level: " + heading.Level.ToString(CultureInfo.InvariantCulture));
                }
                break;
            case TextPart text when WholeStamp.Of(text.Text) is not null:
                writer.Paragraph(1, "- ", text.Text);
                break;
            case TextPart text:
                writer.Paragraph(1, "- text: ", text.Text);
                break;
            case NotePart note:
                writer.Paragraph(1, "- text: ", note.Text);
                break;
            case ClausesPart list:
                writer.Line(1, "- clauses:");
                ClauseWriter.Write(ClauseWriter.Flat(list.Clauses), 0, 1, 3, default, writer);
                break;
            case OpinionPart opinion:
                writer.Line(1, "- opinion:");
                OpinionWriter.Write(opinion, 3, writer);
                break;
            case ProposalPart proposal:
                ProposalWriter.Write(proposal, writer);
                break;
            case AnnexPart annex:
                writer.ParagraphOrNone(1, "- annex: ", annex.Number);
                if (annex.Title is { } title)
                {
                    writer.Paragraph(2, "title: ", title);
                }
                break;
            case TablePart table:
                writer.Line(1, "- table:");
                WriteTable(table.Table, writer);
                break;
            case PageBreakPart:
                writer.Line(1, "- page-break");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(part.GetType().Name);
        }
    }

    private static void WriteTable(Table table, DraftTextWriter writer)
    {
        writer.Line(3, $"columns: [{string.Join(", ", table.Properties.Columns)}]");
        var rows = table.Rows.ToList();
        if (rows[0].IsHeader)
        {
            WriteRow(rows[0], 3, "header:", writer);
            rows.RemoveAt(0);
        }
        writer.Line(3, rows.Count == 0 ? "rows: []" : "rows:");
        foreach (var row in rows)
        {
            WriteRow(row, 4, "-", writer);
        }
    }

    private static void WriteRow(TableRow row, int depth, string lead, DraftTextWriter writer)
    {
        (string Key, Revision? By)[] both = [("ins:", row.Inserted), ("del:", row.Deleted)];
        var stamps = both.Where(stamp => stamp.By is not null).ToList();
        var isItem = lead == "-" && stamps.Count > 0;
        if (!isItem)
        {
            writer.Line(depth, lead);
        }
        for (var i = 0; i < stamps.Count; i++)
        {
            writer.Line(isItem && i == 0 ? depth : depth + 1 + i, (isItem && i == 0 ? "- " : "") + stamps[i].Key);
        }
        WriteCells(row, depth + 1 + stamps.Count, writer);
        for (var i = stamps.Count - 1; i >= 0; i--)
        {
            writer.By(depth + 1 + i, stamps[i].By!);
        }
    }

    private static void WriteCells(TableRow row, int depth, DraftTextWriter writer)
    {
        var above = new StampsAbove(row.Inserted, row.Deleted);
        foreach (var cell in row.Cells)
        {
            var paragraphs = cell.Blocks.OfType<Paragraph>().Select(p => above.Bare(p) ?? p).ToList();
            if (paragraphs.Count == 1)
            {
                writer.Paragraph(depth, "- ", paragraphs[0]);
                continue;
            }
            writer.Line(depth, "-");
            foreach (var paragraph in paragraphs)
            {
                writer.Paragraph(depth + 1, "- ", paragraph);
            }
        }
    }
}
