using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>
/// How many marks an author has in a text, its tables and footnotes. Neighbours of one stamp in one paragraph are one mark; a paragraph
/// mark counts with them. What a footnote repeats of its reference's stamps is no mark of its own.
/// </summary>
/// <param name="Author">Whose marks.</param>
/// <param name="Insertions">Insertions.</param>
/// <param name="Deletions">Deletions.</param>
public sealed record RevisionCount(string Author, int Insertions, int Deletions)
{
    /// <summary>The counts of all authors of a text, by name.</summary>
    public static IReadOnlyList<RevisionCount> Of(IEnumerable<Block> blocks)
    {
        var tally = new RevisionTally();
        foreach (var block in blocks)
        {
            tally.Add(block);
        }
        return tally.Counts;
    }

    /// <summary>Whether a text has any marks.</summary>
    public static bool HasAny(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block switch
            {
                Paragraph paragraph => HasAny(paragraph),
                Table table => table.Rows.Any(row => row.Inserted is not null || row.Deleted is not null || row.Cells.Any(cell => HasAny(cell.Blocks))),
                _ => false,
            })
            {
                return true;
            }
        }
        return false;
    }

    private static bool HasAny(Paragraph paragraph)
    {
        foreach (var atom in paragraph.Atoms.AsSpan())
        {
            if (IsMark(atom) || (atom is NoteAtom note && note.Note.Content.Any(HasAny)))
            {
                return true;
            }
        }
        return IsMark(paragraph.Mark);
    }

    private static bool IsMark(Atom atom) => atom.Inserted is not null || atom.Deleted is not null;
}
