using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// The form of a text that was read, brought back after an operation: text cut as coarse as it can be; label atoms without a text only
/// where a whole paragraph comes or goes; no stamps on a mark that cannot be joined to anything.
/// </summary>
internal static class DraftForm
{
    /// <summary>The text in its form.</summary>
    public static ValueList<Block> Of(ValueList<Block> text) => Of([.. text], inPieces: false);

    /// <summary>The text in its form.</summary>
    /// <param name="text">The text, which is no longer what it was.</param>
    /// <param name="inPieces">Text is left cut as it is, where it need not be looked at for labels or footnotes: nobody keeps it.</param>
    public static ValueList<Block> Of(List<Block> text, bool inPieces)
    {
        for (var i = 0; i < text.Count; i++)
        {
            text[i] = text[i] switch
            {
                Paragraph paragraph when inPieces && !HasLabelsOrNotes(paragraph) => paragraph,
                Paragraph paragraph => Of(paragraph, null, null),
                Table table => table with { Rows = table.Rows.Select(Of).ToValueList() },
                var block => block,
            };
        }
        return Settle(text);
    }

    private static TableRow Of(TableRow row) => row with
    {
        Cells = row.Cells.Select(cell => cell with
        {
            Blocks = Settle([.. cell.Blocks.Select(block => block is Paragraph paragraph ? Of(paragraph, row.Inserted, row.Deleted) : block)]),
        }).ToValueList(),
    };

    private static Paragraph Of(Paragraph paragraph, Revision? rowInserted, Revision? rowDeleted)
    {
        if (rowInserted is null && rowDeleted is null && !HasLabelsOrNotes(paragraph))
        {
            return AtomText.Merge(paragraph.Atoms) is var merged && ReferenceEquals(merged, paragraph.Atoms) ? paragraph : paragraph with { Atoms = merged };
        }
        var rest = paragraph.Atoms.Where(atom => atom is not LabelAtom).ToList();
        var isListed = paragraph.Mark.Properties.Style is Roles.Clause or Roles.Item;
        var all = paragraph.Atoms.OfType<LabelAtom>().Where(label => label.Text is null || isListed).ToList();
        var typed = all.Where(label => label.Text is { Length: > 0 }).Aggregate(new List<LabelAtom>(), Joined);
        // An empty label and one of the sequence have no text that could come or go: only with the whole paragraph do they.
        var other = all.Find(label => label.Text is { Length: 0 }) ?? all.FirstOrDefault()
            ?? new LabelAtom(null, RunProperties.Plain) { Inserted = rowInserted, Deleted = rowDeleted };
        other = other with
        {
            Inserted = IsAll(other.Inserted, atom => atom.Inserted) ? other.Inserted : null,
            Deleted = IsAll(other.Deleted, atom => atom.Deleted) ? other.Deleted : null,
        };
        if (other.Inserted is null && rest.Append(paragraph.Mark).Any(atom => atom.Inserted is not null))
        {
            // Where something in it is inserted by itself, each part says for itself that it goes.
            other = other with { Deleted = null };
        }
        IEnumerable<LabelAtom> labels = typed.Count > 0 ? typed
            : other is { Text: null, Inserted: null, Deleted: null } ? []
            : [other];
        return paragraph with { Atoms = AtomText.Merge([.. labels, .. rest.Select(Of)]) };

        bool IsAll(Revision? stamp, Func<Atom, Revision?> of) =>
            stamp is not null && of(paragraph.Mark) == stamp && rest.TrueForAll(atom => of(atom) == stamp);
    }

    private static bool HasLabelsOrNotes(Paragraph paragraph)
    {
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (atom is LabelAtom or NoteAtom)
            {
                return true;
            }
        }
        return false;
    }

    private static List<LabelAtom> Joined(List<LabelAtom> labels, LabelAtom next)
    {
        if (labels.Count > 0 && labels[^1] is var last && last with { Text = next.Text } == next)
        {
            labels[^1] = last with { Text = last.Text + next.Text };
            return labels;
        }
        return [.. labels, next];
    }

    private static Atom Of(Atom atom) => atom is NoteAtom { Note: var note } reference
        ? reference with { Note = new Note(note.Content.Select(paragraph => paragraph with { Atoms = AtomText.Merge(paragraph.Atoms) }).ToValueList()) }
        : atom;

    /// <summary>Clears the stamps of marks that could not be joined.</summary>
    private static ValueList<Block> Settle(List<Block> text)
    {
        for (var i = text.Count - 1; i >= 0; i--)
        {
            if (text[i] is Paragraph paragraph && (paragraph.Mark.Inserted is not null || paragraph.Mark.Deleted is not null))
            {
                text[i] = paragraph with
                {
                    Mark = paragraph.Mark with { Inserted = Joined(paragraph, i, atom => atom.Inserted), Deleted = Joined(paragraph, i, atom => atom.Deleted) },
                };
            }
        }
        return [.. text];

        Revision? Joined(Paragraph paragraph, int i, Func<Atom, Revision?> stamp) =>
            Joins.IsWhole(paragraph, stamp) || Joins.HasNext(text, i, stamp) ? stamp(paragraph.Mark) : null;
    }
}
