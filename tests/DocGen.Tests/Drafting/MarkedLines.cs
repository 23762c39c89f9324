using System.Text;
using DocGen.Documents;

namespace DocGen.Tests.Drafting;

/// <summary>
/// A document as the manual shows it: one line for each paragraph, its Word style first, changes in marks, a tab as <c>⇥</c>. A paragraph
/// mark shows only where it is inserted or deleted.
/// </summary>
internal static class MarkedLines
{
    public static string Of(IEnumerable<Block> blocks) => string.Join('\n', Lines(blocks));

    private static IEnumerable<string> Lines(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                var page = paragraph.Mark.Properties.PageBreakBefore ? " (new page)" : "";
                yield return $"{paragraph.Mark.Properties.Style}{page}: {Of(paragraph)}".TrimEnd(' ');
            }
            else if (block is Table table)
            {
                foreach (var row in table.Rows)
                {
                    var stamp = row.Inserted is not null ? "inserted row" : row.Deleted is not null ? "deleted row" : row.IsHeader ? "header row" : "row";
                    yield return $"{stamp}: {string.Join(" | ", row.Cells.Select(Of))}";
                }
            }
        }
    }

    /// <summary>A cell: before its text what it covers and how it stands; <c>″</c> where the cell above goes on.</summary>
    private static string Of(TableCell cell)
    {
        string[] looks =
        [
            cell.Span > 1 ? $"{cell.Span} columns" : "",
            cell.Merge == VerticalMerge.Restart ? "goes on below" : "",
            cell.Blocks.OfType<Paragraph>().First().Mark.Properties.Alignment?.ToString().ToLowerInvariant() ?? "",
            cell.Alignment == CellAlignment.Top ? "" : $"at the {(cell.Alignment == CellAlignment.Center ? "middle" : "bottom")}",
        ];
        var look = string.Join(", ", looks.Where(word => word.Length > 0));
        return (look.Length > 0 ? $"({look}) " : "") + (cell.Merge == VerticalMerge.Continue ? "″" : "")
            + string.Join(" / ", cell.Blocks.OfType<Paragraph>().Select(Of));
    }

    private static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Atom? last = null;
        IEnumerable<Atom> atoms = paragraph.Mark.Inserted is null && paragraph.Mark.Deleted is null ? paragraph.Atoms : [.. paragraph.Atoms, paragraph.Mark];
        foreach (var atom in atoms)
        {
            Turn(text, last, atom);
            text.Append(Of(atom));
            last = atom;
        }
        Turn(text, last, null);
        return text.ToString();
    }

    private static void Turn(StringBuilder text, Atom? last, Atom? next)
    {
        if (last?.Inserted == next?.Inserted && last?.Deleted == next?.Deleted)
        {
            return;
        }
        text.Append(last?.Deleted is { } d ? "--}" + By(d) : "");
        if (last?.Inserted != next?.Inserted)
        {
            text.Append(last?.Inserted is { } i ? "++}" + By(i) : "");
            text.Append(next?.Inserted is not null ? "{++" : "");
        }
        text.Append(next?.Deleted is not null ? "{--" : "");
    }

    private static string By(Revision revision) =>
        (revision.Author == "United States" ? "" : $"[{revision.Author}]") + (revision.Date is { } date ? $"[{date:yyyy-MM-dd}]" : "") + (revision.Move is { } move ? $"[{move}]" : "");

    private static string Of(Atom atom) => atom switch
    {
        TextAtom text => Styled(text.Text, text.Properties),
        TabAtom => "⇥",
        BreakAtom { Kind: BreakKind.Line } => "⏎",
        BreakAtom => "⇟",
        NoteAtom note => $"[note: {string.Join(" / ", note.Note.Content.Select(Of))}]",
        PictureAtom { Picture: var picture } => string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"[picture: {picture.AlternativeText}, {picture.Width / 36_000.0:0.#} by {picture.Height / 36_000.0:0.#} mm]"),
        CommentStartAtom start => $"[{start.Comment.Author}: {string.Join(" / ", start.Comment.Content.Select(Of))}](",
        CommentEndAtom => ")",
        MarkAtom => "¶",
        FieldAtom field => $"[{field.Instruction}]",
        _ => throw new InvalidOperationException(atom.GetType().Name),
    };

    private static string Styled(string text, RunProperties properties)
    {
        var styled = (properties.Bold ? "<b>" : "") + (properties.Italic ? "<i>" : "") + text + (properties.Italic ? "</i>" : "") + (properties.Bold ? "</b>" : "");
        return properties.Link is { } link ? $"<a {link}>{styled}</a>" : styled;
    }
}
