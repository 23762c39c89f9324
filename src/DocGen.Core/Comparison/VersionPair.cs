using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Paragraphs that are versions of each other, as tokens, and what changes between them.</summary>
/// <param name="before">The tokens of the original.</param>
/// <param name="after">Those of the revised text.</param>
/// <param name="end">The place behind the last of the original.</param>
internal sealed class VersionPair(Token[] before, Token[] after, int end)
{
    /// <summary>Fewer pairs are worked out faster than a second thread begins.</summary>
    private const int Many = 64;

    private List<Change> changes = [];

    /// <summary>The tokens of the original.</summary>
    public Token[] Before => before;

    /// <summary>Those of the revised text.</summary>
    public Token[] After => after;

    /// <summary>The place behind the last of the original.</summary>
    public int End => end;

    /// <summary>What changes.</summary>
    public List<Change> Changes => changes;

    /// <summary>The pair of each group, their changes worked out; null where a group is none, or nothing changes, or it is a table.</summary>
    /// <param name="original">The items of the one list.</param>
    /// <param name="revised">Those of the other.</param>
    /// <param name="groups">What became what.</param>
    /// <param name="isClosed">The last mark has no stamps: nothing is to be matched to it but its like.</param>
    public static VersionPair?[] All(Item[] original, Item[] revised, List<Group> groups, bool isClosed)
    {
        var pairs = new VersionPair?[groups.Count];
        var count = 0;
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = Of(original, revised, groups[i], isClosed && i == pairs.Length - 1 ? 1 : 0);
            count += pairs[i] is null ? 0 : 1;
        }
        if (count < Many)
        {
            Work(pairs, 0, pairs.Length);
            return pairs;
        }
        // No pair asks after another: half of them are worked out beside the others.
        var half = Task.Run(() => Work(pairs, 0, pairs.Length / 2));
        Work(pairs, pairs.Length / 2, pairs.Length);
        half.GetAwaiter().GetResult();
        return pairs;
    }

    private static VersionPair? Of(Item[] original, Item[] revised, Group group, int closing)
    {
        if (!group.IsPair)
        {
            return null;
        }
        var (one, other) = (original[group.From], revised[group.Start]);
        var isSingle = group.To - group.From == 1 && group.End - group.Start == 1;
        return one.Value == other.Value ? isSingle ? null : Made()
            : one.Content is Table ? null
            : Made();

        VersionPair Made() => new(
            TokensOf(original, group.From, group.To, closing), TokensOf(revised, group.Start, group.End, closing), original[group.To - 1].To - closing);
    }

    private static void Work(VersionPair?[] pairs, int from, int to)
    {
        var table = TokenAlignment.Table();
        for (var i = from; i < to; i++)
        {
            if (pairs[i] is { } pair)
            {
                pair.changes = WordComparer.Changes(pair.Before, pair.After, table);
            }
        }
    }

    private static Token[] TokensOf(Item[] items, int from, int to, int closing) =>
        to - from == 1 && closing == 0 ? items[from].Tokens : [.. items[from..to].SelectMany(item => item.Tokens).SkipLast(closing)];
}
