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
        var counts = new SortedDictionary<string, RevisionCount>(StringComparer.Ordinal);
        foreach (var paragraph in blocks.Paragraphs())
        {
            Add(counts, paragraph, null);
        }
        return [.. counts.Values];
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

    private static void Add(SortedDictionary<string, RevisionCount> counts, Paragraph paragraph, NoteAtom? reference)
    {
        var (inserted, deleted) = (reference?.Inserted, reference?.Deleted);
        for (var i = 0; i <= paragraph.Atoms.Count; i++)
        {
            var atom = i < paragraph.Atoms.Count ? paragraph.Atoms[i] : paragraph.Mark;
            Add(counts, atom.Inserted != inserted && atom.Inserted != reference?.Inserted ? atom.Inserted : null, isInsertion: true);
            Add(counts, atom.Deleted != deleted && atom.Deleted != reference?.Deleted ? atom.Deleted : null, isInsertion: false);
            (inserted, deleted) = (atom.Inserted, atom.Deleted);
            foreach (var inNote in atom is NoteAtom { Note.Content: var content } ? content : [])
            {
                Add(counts, inNote, (NoteAtom)atom);
            }
        }
    }

    private static void Add(SortedDictionary<string, RevisionCount> counts, Revision? by, bool isInsertion)
    {
        if (by is not null)
        {
            var count = counts.GetValueOrDefault(by.Author) ?? new RevisionCount(by.Author, 0, 0);
            counts[by.Author] = isInsertion ? count with { Insertions = count.Insertions + 1 } : count with { Deletions = count.Deletions + 1 };
        }
    }
}
