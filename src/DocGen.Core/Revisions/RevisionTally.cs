using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>Counts the marks of a text, block by block, as it passes; see <see cref="RevisionCount"/>.</summary>
public sealed class RevisionTally
{
    private readonly List<(string Author, int Insertions, int Deletions)> counts = [];
    private int recent;

    /// <summary>The counts of all authors so far, by name.</summary>
    public IReadOnlyList<RevisionCount> Counts =>
        [.. counts.OrderBy(count => count.Author, StringComparer.Ordinal).Select(count => new RevisionCount(count.Author, count.Insertions, count.Deletions))];

    /// <summary>The same blocks, counted as they are walked.</summary>
    public IEnumerable<Block> Over(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
            yield return block;
        }
    }

    /// <summary>Counts the marks of a block.</summary>
    public void Add(Block block)
    {
        if (block is Paragraph paragraph)
        {
            Add(paragraph, null);
        }
        else if (block is Table table)
        {
            foreach (var inner in table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks))
            {
                Add(inner);
            }
        }
    }

    private void Add(Paragraph paragraph, NoteAtom? reference)
    {
        var (inserted, deleted) = (reference?.Inserted, reference?.Deleted);
        for (var i = 0; i <= paragraph.Atoms.Count; i++)
        {
            var atom = i < paragraph.Atoms.Count ? paragraph.Atoms[i] : paragraph.Mark;
            if (atom.Inserted is { } insertion && insertion != inserted && insertion != reference?.Inserted)
            {
                Add(insertion.Author, 1, 0);
            }
            if (atom.Deleted is { } deletion && deletion != deleted && deletion != reference?.Deleted)
            {
                Add(deletion.Author, 0, 1);
            }
            (inserted, deleted) = (atom.Inserted, atom.Deleted);
            if (atom is NoteAtom note)
            {
                foreach (var inNote in note.Note.Content)
                {
                    Add(inNote, note);
                }
            }
        }
    }

    private void Add(string author, int insertions, int deletions)
    {
        // Most marks are of the author of the mark before.
        if (recent >= counts.Count || counts[recent].Author != author)
        {
            recent = counts.FindIndex(count => count.Author == author);
            if (recent < 0)
            {
                recent = counts.Count;
                counts.Add((author, 0, 0));
            }
        }
        counts[recent] = (author, counts[recent].Insertions + insertions, counts[recent].Deletions + deletions);
    }
}
