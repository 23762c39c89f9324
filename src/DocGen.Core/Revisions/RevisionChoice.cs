using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>
/// A text of which some marks are chosen by where they stand too. A stamp says who and when, not where; so the chosen ones become values of
/// their own, equal to what they were, and the filter knows them by identity.
/// </summary>
/// <param name="Text">The text; equal to the one it was made from.</param>
/// <param name="Which">The filter; for this text alone.</param>
public sealed record RevisionChoice(ValueList<Block> Text, RevisionFilter Which)
{
    /// <summary>Chooses the marks of some blocks: those of their atoms, paragraph marks, rows and footnotes.</summary>
    /// <param name="text">A text.</param>
    /// <param name="isChosen">Whether the block with this number is one of them.</param>
    /// <param name="which">Which of their marks.</param>
    public static RevisionChoice Of(ValueList<Block> text, Func<int, bool> isChosen, RevisionFilter which)
    {
        var chosen = new HashSet<Revision>(ReferenceEqualityComparer.Instance);
        return new RevisionChoice([.. text.Select((block, i) => isChosen(i) ? Own(block) : block)], chosen.Contains);

        Block Own(Block block) => block switch
        {
            Paragraph paragraph => OwnText(paragraph),
            Table table => table with
            {
                Rows = table.Rows.Select(row => row with
                {
                    Inserted = Stamp(row.Inserted),
                    Deleted = Stamp(row.Deleted),
                    Cells = row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(Own)] }).ToValueList(),
                }).ToValueList(),
            },
            _ => block,
        };

        Paragraph OwnText(Paragraph paragraph) => new([.. paragraph.Atoms.Select(OwnAtom)], (MarkAtom)OwnAtom(paragraph.Mark));

        Atom OwnAtom(Atom atom)
        {
            var own = atom with { Inserted = Stamp(atom.Inserted), Deleted = Stamp(atom.Deleted) };
            return own is NoteAtom note ? note with { Note = new Note([.. note.Note.Content.Select(OwnText)]) } : own;
        }

        Revision? Stamp(Revision? stamp)
        {
            if (stamp is null || !which(stamp))
            {
                return stamp;
            }
            var own = stamp with { };
            chosen.Add(own);
            return own;
        }
    }
}
