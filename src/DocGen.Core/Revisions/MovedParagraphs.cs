using DocGen.Documents;

namespace DocGen.Revisions;

/// <summary>
/// Finds what was moved in a marked text: paragraphs that an author deletes as a whole in one place and inserts with the same words in
/// another. Paragraphs in cells are not looked at.
/// </summary>
public static class MovedParagraphs
{
    /// <summary>A paragraph of fewer words is no move by itself: "noting" comes and goes for other reasons.</summary>
    private const int FewestWords = 2;

    /// <summary>More letters than this before the first tab are words, and no label.</summary>
    private const int LongestLabel = 8;

    /// <summary>A paragraph that comes or goes as a whole.</summary>
    private sealed record Whole(bool IsInsertion, Revision By, string Words);

    /// <summary>
    /// The text, with the stamps of moved paragraphs named <c>move1</c>, <c>move2</c> and so on, in the order of the places that they leave.
    /// Labels may differ; every other character is the same. Neighbours that stay neighbours are one move. Where the same words go or
    /// come more than once, the first that goes is the first that comes.
    /// </summary>
    /// <param name="text">A text without named moves.</param>
    public static ValueList<Block> Mark(IEnumerable<Block> text)
    {
        Block[] blocks = [.. text];
        var names = Names(blocks.Select((block, i) => Of(block, isLast: i + 1 == blocks.Length || blocks[i + 1] is SectionBreak)).ToArray());
        return [.. blocks.Select((block, i) => names[i] is { } name && block is Paragraph paragraph ? Named(paragraph, name) : block)];
    }

    private static string?[] Names(Whole?[] wholes)
    {
        var targets = wholes.Index().Where(whole => whole.Item is { IsInsertion: true })
            .GroupBy(whole => whole.Item! with { IsInsertion = false }).ToDictionary(group => group.Key, group => new Queue<int>(group.Select(whole => whole.Index)));
        var names = new string?[wholes.Length];
        var isTaken = new bool[wholes.Length];
        var count = 0;
        for (var source = 0; source < wholes.Length; source++)
        {
            if (isTaken[source] || wholes[source] is not { IsInsertion: false } whole || WordCount.Of(whole.Words) < FewestWords
                || FirstFree(targets.GetValueOrDefault(whole)) is not { } target)
            {
                continue;
            }
            var (before, after) = (0, 0);
            while (IsMove(source - before - 1, target - before - 1))
            {
                before++;
            }
            while (IsMove(source + after + 1, target + after + 1))
            {
                after++;
            }
            var (from, to, length) = (source - before, target - before, before + after + 1);
            isTaken.AsSpan(from, length).Fill(true);
            isTaken.AsSpan(to, length).Fill(true);
            if (Math.Abs(to - from) > length)   // else nothing stands between: it was given another level or style, and stays
            {
                var name = FormattableString.Invariant($"move{++count}");
                names.AsSpan(from, length).Fill(name);
                names.AsSpan(to, length).Fill(name);
            }
        }
        return names;

        int? FirstFree(Queue<int>? places)
        {
            while (places is not null && places.TryDequeue(out var place))
            {
                if (!isTaken[place])
                {
                    return place;
                }
            }
            return null;
        }

        bool IsMove(int source, int target) =>
            source >= 0 && target >= 0 && source < wholes.Length && target < wholes.Length && !isTaken[source] && !isTaken[target]
            && wholes[source] is { IsInsertion: false } gone && wholes[target] is { IsInsertion: true } come && come == gone with { IsInsertion = true };
    }

    /// <summary>What a block is to a move; null where it is none. The last mark of a text has no stamp whatever becomes of the paragraph.</summary>
    private static Whole? Of(Block block, bool isLast)
    {
        if (block is not Paragraph paragraph)
        {
            return null;
        }
        var first = paragraph.Atoms is [var atom, ..] ? atom : paragraph.Mark;
        var stamps = (first.Inserted, first.Deleted);
        var isWhole = paragraph.Atoms.All(other => (other.Inserted, other.Deleted) == stamps)
            && ((paragraph.Mark.Inserted, paragraph.Mark.Deleted) == stamps || (isLast && paragraph.Mark is { Inserted: null, Deleted: null }));
        return !isWhole ? null : stamps switch
        {
            (null, { Date: not null } deleted) => new Whole(false, deleted, Words(paragraph)),
            ({ Date: not null } inserted, null) => new Whole(true, inserted, Words(paragraph)),
            _ => null,
        };
    }

    /// <summary>What must be the same in both places: the words without a label, and those of footnotes.</summary>
    private static string Words(Paragraph paragraph)
    {
        var text = PlainText.Of(paragraph);
        var label = text.IndexOf('\t');
        var notes = paragraph.Atoms.OfType<NoteAtom>().SelectMany(note => note.Note.Content).Select(content => "\n" + PlainText.Of(content));
        return (label is >= 0 and <= LongestLabel ? text[(label + 1)..] : text) + string.Concat(notes);
    }

    private static Paragraph Named(Paragraph paragraph, string name)
    {
        return new([.. paragraph.Atoms.Select(Name)], (MarkAtom)Name(paragraph.Mark));

        Atom Name(Atom atom) => atom with { Inserted = Stamp(atom.Inserted), Deleted = Stamp(atom.Deleted) };

        Revision? Stamp(Revision? stamp) => stamp is null ? null : stamp with { Move = name };
    }
}
