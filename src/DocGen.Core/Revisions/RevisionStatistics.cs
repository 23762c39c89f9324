using System.Text;
using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>How much a text is changed.</summary>
/// <param name="WordsInserted">Words inserted; a stretch that lies inside a word counts as one.</param>
/// <param name="WordsDeleted">Words deleted.</param>
/// <param name="Paragraphs">Paragraphs with a mark in them, those of tables among them; a footnote belongs to the paragraph that it hangs on.</param>
public sealed record ChangeCount(int WordsInserted, int WordsDeleted, int Paragraphs)
{
    /// <summary>Nothing is changed.</summary>
    public static ChangeCount None { get; } = new(0, 0, 0);

    /// <summary>The counts of two texts together.</summary>
    public ChangeCount With(ChangeCount other) =>
        new(WordsInserted + other.WordsInserted, WordsDeleted + other.WordsDeleted, Paragraphs + other.Paragraphs);
}

/// <summary>
/// How much of a text each author changes, and all of them. Labels are not counted: they are counted anew, not written. What one author
/// inserts and another deletes counts for both; a paragraph that two authors touch counts for each, and once in all.
/// </summary>
/// <param name="Authors">By name.</param>
/// <param name="Total">All authors.</param>
public sealed record RevisionStatistics(IReadOnlyList<KeyValuePair<string, ChangeCount>> Authors, ChangeCount Total)
{
    /// <summary>The statistics of a text.</summary>
    public static RevisionStatistics Of(IEnumerable<Block> blocks)
    {
        var authors = new SortedDictionary<string, ChangeCount>(StringComparer.Ordinal);
        var total = ChangeCount.None;
        foreach (var paragraph in blocks.Paragraphs())
        {
            var touched = new SortedDictionary<string, ChangeCount>(StringComparer.Ordinal);
            Add(paragraph, null, touched);
            foreach (var (author, count) in touched)
            {
                authors[author] = authors.GetValueOrDefault(author, ChangeCount.None).With(count with { Paragraphs = 1 });
            }
            var sum = touched.Values.Aggregate(ChangeCount.None, (one, other) => one.With(other));
            total = total.With(sum with { Paragraphs = touched.Count > 0 ? 1 : 0 });
        }
        return new([.. authors], total);
    }

    /// <summary>The statistics of several texts together.</summary>
    public static RevisionStatistics Sum(IEnumerable<RevisionStatistics> texts)
    {
        var authors = new SortedDictionary<string, ChangeCount>(StringComparer.Ordinal);
        var total = ChangeCount.None;
        foreach (var text in texts)
        {
            foreach (var (author, count) in text.Authors)
            {
                authors[author] = authors.GetValueOrDefault(author, ChangeCount.None).With(count);
            }
            total = total.With(text.Total);
        }
        return new([.. authors], total);
    }

    private static void Add(Paragraph paragraph, NoteAtom? reference, SortedDictionary<string, ChangeCount> touched)
    {
        Count(atom => atom.Inserted, (count, words) => count with { WordsInserted = count.WordsInserted + words });
        Count(atom => atom.Deleted, (count, words) => count with { WordsDeleted = count.WordsDeleted + words });
        foreach (var note in paragraph.Atoms.OfType<NoteAtom>())
        {
            foreach (var inNote in note.Note.Content)
            {
                Add(inNote, note, touched);
            }
        }

        // Neighbours with one author are one stretch, whatever else is about them: a word may be half in italics.
        void Count(Func<Atom, Revision?> stamp, Func<ChangeCount, int, ChangeCount> add)
        {
            var stretch = new StringBuilder();
            string? author = null;
            foreach (var atom in paragraph.Atoms.Append(paragraph.Mark))
            {
                // A footnote comes and goes with its reference, whether or not its text repeats the stamps.
                var by = (stamp(atom) ?? (reference is null ? null : stamp(reference)))?.Author;
                if (by != author)
                {
                    End();
                    author = by;
                }
                stretch.Append(atom switch
                {
                    TextAtom text => text.Text,
                    FieldAtom field => field.Result,
                    TabAtom or BreakAtom => " ",
                    _ => "",
                });
            }
            End();

            void End()
            {
                if (author is not null)
                {
                    touched[author] = add(touched.GetValueOrDefault(author, ChangeCount.None), WordCount.Of(stretch.ToString()));
                }
                stretch.Clear();
            }
        }
    }
}
