using DocGen.Documents;
using DocGen.Merging;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// Marked texts that were put together, in the form of drafts. The notation marks nothing in what is deleted as a whole, and joins nothing
/// where no paragraph follows: what is left out for that is a conflict.
/// </summary>
internal sealed class MergedForm
{
    private readonly List<Conflict> conflicts = [];
    private int paragraph;

    /// <summary>The text in its form, and what had to be left out.</summary>
    public static (ValueList<Block> Text, ValueList<Conflict> LeftOut) Of(ValueList<Block> text)
    {
        var form = new MergedForm();
        var settled = text.Select(block => form.Of(block, null)).ToValueList();
        var result = DraftForm.Of(settled);
        form.Compare(settled, result);
        return (result, [.. form.conflicts]);
    }

    private Block Of(Block block, Revision? rowDeleted) => block switch
    {
        Paragraph { Mark.Properties.Style: Roles.Figure or Roles.PageBreak } figure => Bare(figure),
        Paragraph paragraph => Of(paragraph, rowDeleted),
        Table table => table with
        {
            Rows = table.Rows.Select(row => row with
            {
                Cells = row.Cells.Select(cell => cell with { Blocks = cell.Blocks.Select(inner => Of(inner, row.Inserted is null ? row.Deleted : null)).ToValueList() }).ToValueList(),
            }).ToValueList(),
        },
        _ => block,
    };

    private Paragraph Of(Paragraph read, Revision? rowDeleted)
    {
        var atoms = read.Atoms.Where(atom => rowDeleted is null || atom.Inserted is null).Select(atom => atom is NoteAtom { Deleted: not null, Inserted: null } note
            ? note with { Note = new Note([.. note.Note.Content.Select(inner => Unmarked(inner)).OfType<Paragraph>()]) }
            : atom).ToValueList();
        paragraph++;
        return CommentForm.Of(read with { Atoms = atoms });
    }

    /// <summary>What is inserted into a footnote that goes is in a conflict already.</summary>
    private static Paragraph Unmarked(Paragraph inner) => inner with { Atoms = AtomText.Merge([.. inner.Atoms.Where(atom => atom.Inserted is null)]) };

    /// <summary>A picture has no comments.</summary>
    private Paragraph Bare(Paragraph figure)
    {
        paragraph++;
        foreach (var comment in figure.Atoms.OfType<CommentEndAtom>().Select(end => end.Comment))
        {
            Add(paragraph, comment.Author, string.Join('\n', comment.Content.Select(PlainText.Of)));
        }
        return figure with { Atoms = [.. figure.Atoms.Where(atom => atom is not (CommentStartAtom or CommentEndAtom))] };
    }

    /// <summary>Reports the stamps of marks that could not be joined to anything.</summary>
    private void Compare(ValueList<Block> before, ValueList<Block> after)
    {
        foreach (var ((one, other), i) in before.Paragraphs().Zip(after.Paragraphs()).Select((pair, i) => (pair, i)))
        {
            foreach (var by in new[] { other.Mark.Inserted is null ? one.Mark.Inserted : null, other.Mark.Deleted is null ? one.Mark.Deleted : null })
            {
                if (by is not null)
                {
                    Add(i + 1, by.Author, "\n");
                }
            }
        }
    }

    private void Add(int number, string author, string text) => conflicts.Add(new Conflict(ConflictKind.Form, number, 0, 0, "", [new Claim(author, text)]));
}
