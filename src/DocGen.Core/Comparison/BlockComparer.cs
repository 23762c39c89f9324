using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Compares bodies, cells and footnotes: their blocks first, then the words of those that are versions of each other.</summary>
internal sealed class BlockComparer
{
    private readonly ItemReader items;
    private readonly Likeness likeness;
    private readonly WordComparer words;
    private readonly EditList edits;
    private readonly MoveList moves;

    public BlockComparer(FlatText original, FlatText revised, ComparisonRules rules, EditList edits, MoveList moves)
    {
        var vocabulary = new Vocabulary();
        (items, likeness) = (new ItemReader(rules, vocabulary), new Likeness(rules, vocabulary));
        (this.edits, this.moves) = (edits, moves);
        words = new WordComparer(original, revised, edits, moves, this);
    }

    /// <summary>Compares two bodies.</summary>
    public void Bodies(IReadOnlyList<Block> original, IReadOnlyList<Block> revised)
    {
        var (before, after) = items.Both(original, revised);
        Compare(before, after);
    }

    /// <summary>Compares two cells or footnotes, whose last marks are equal and stay.</summary>
    /// <param name="original">The blocks of the one.</param>
    /// <param name="at">Their place.</param>
    /// <param name="revised">The blocks of the other.</param>
    /// <param name="start">Their place.</param>
    public void Contents(IReadOnlyList<Block> original, int at, IReadOnlyList<Block> revised, int start)
    {
        var (before, after) = (items.Blocks(original, at), items.Blocks(revised, start));
        var groups = Group.All(before, after, likeness);
        if (groups[^1] is { IsPair: true })
        {
            Compare(before, after, groups, isClosed: true);
            return;
        }
        // What the last mark ends is compared as one, from the last pair on, so that the mark stays.
        var last = groups.FindLastIndex(group => group.IsPair);
        var tail = last < 0 ? new Group(0, before.Length, 0, after.Length) : groups[last] with { To = before.Length, End = after.Length };
        if (!IsText(before[tail.From..]) || !IsText(after[tail.Start..]))
        {
            tail = new Group(before.Length - 1, before.Length, after.Length - 1, after.Length);
            groups = Group.All(before[..^1], after[..^1], likeness);
            last = groups.Count;
        }
        Compare(before, after, [.. groups.Take(Math.Max(0, last)), tail], isClosed: true);

        static bool IsText(Item[] tail) => tail.All(item => item.IsFree);
    }

    private void Compare(Item[] original, Item[] revised) => Compare(original, revised, Group.All(original, revised, likeness), isClosed: false);

    private void Compare(Item[] original, Item[] revised, List<Group> groups, bool isClosed)
    {
        var versions = VersionPair.All(original, revised, groups, isClosed);
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            if (group.Start == group.End)
            {
                Go(original[group.From]);
            }
            else if (group.From == group.To)
            {
                Come(PlaceOf(original, group.From), revised[group.Start]);
            }
            else if (versions[i] is { } pair)
            {
                words.Apply(pair.Changes, pair.Before, pair.After, pair.End);
            }
            else if (original[group.From].Content is Table table && original[group.From].Value != revised[group.Start].Value)
            {
                var (rows, others) = (items.Rows(table, original[group.From].From), items.Rows((Table)revised[group.Start].Content, revised[group.Start].From));
                Rows(rows, others, Likeness.HasMerges(table) || Likeness.HasMerges((Table)revised[group.Start].Content)
                    ? [.. rows.Select((_, row) => new Group(row, row + 1, row, row + 1))]
                    : Group.All(rows, others, likeness));
            }
        }
    }

    private void Rows(Item[] original, Item[] revised, List<Group> groups)
    {
        foreach (var group in groups)
        {
            if (group.Start == group.End)
            {
                Go(original[group.From]);
            }
            else if (group.From == group.To)
            {
                Come(PlaceOf(original, group.From), revised[group.Start]);
            }
            else if (original[group.From].Value != revised[group.Start].Value)
            {
                Cells(original[group.From], revised[group.Start]);
            }
        }
    }

    private void Cells(Item original, Item revised)
    {
        var (at, start) = (original.From + 2, revised.From + 2);
        foreach (var (one, other) in ((TableRow)original.Content).Cells.Zip(((TableRow)revised.Content).Cells))
        {
            if (one != other)
            {
                Contents(one.Blocks, at, other.Blocks, start);
            }
            at += 2 + one.Blocks.Sum(FlatText.LengthOf);
            start += 2 + other.Blocks.Sum(FlatText.LengthOf);
        }
    }

    private void Go(Item item)
    {
        if (!likeness.IsUnmarked(item))
        {
            edits.Delete(item.From, item.To);
            moves.Goes(item.Tokens, 0, item.Tokens.Length);
        }
    }

    private void Come(int at, Item item)
    {
        if (!likeness.IsUnmarked(item))
        {
            edits.Insert(at, item.From, item.To);
            moves.Comes(item.Tokens, 0, item.Tokens.Length);
        }
    }

    private static int PlaceOf(Item[] items, int index) => index < items.Length ? items[index].From : items.Length == 0 ? 0 : items[^1].To;
}
