namespace DocGen.Comparison;

/// <summary>
/// Takes away the crumbs: a few words that happen to stay between two large changes are changed with them, so that a replaced sentence is
/// one deletion and one insertion.
/// </summary>
internal static class Islands
{
    /// <summary>An island goes where the changes beside it have, in the geometric mean, so many tenths of its letters.</summary>
    private const int Swallowed = 20;

    /// <summary>How much less that counts where not both are replacements, so that fewer marks are saved.</summary>
    private const double FewerMarks = 0.8;

    /// <summary>An island of so many letters, about four words, stays whatever is beside it.</summary>
    private const int Large = 22;

    /// <summary>The changes with those joined between which too little stays.</summary>
    public static List<Change> Clear(List<Change> changes, Token[] original, Token[] revised)
    {
        var cleared = new List<Change>(changes.Count);
        for (var i = 0; i < changes.Count; i++)
        {
            if (i > 0 && IsCrumb(cleared[^1], changes[i]))
            {
                cleared[^1] = new Change(cleared[^1].From, changes[i].To, cleared[^1].Start, changes[i].End);
            }
            else
            {
                cleared.Add(changes[i]);
            }
        }
        return cleared;

        bool IsCrumb(Change before, Change after)
        {
            var (kept, spoken) = (0, 0);
            for (var i = before.To; i < after.From; i++)
            {
                if (original[i].Kind is TokenKind.Mark or TokenKind.Note)
                {
                    return false;
                }
                kept += original[i].Weight;
                spoken += original[i].IsSpoken ? original[i].Weight : 0;
            }
            var isBetweenReplacements = Marks(before) + Marks(after) == 4;
            var share = isBetweenReplacements ? 1 : FewerMarks;
            return spoken == 0
                ? kept <= 1 || isBetweenReplacements
                : spoken < Large * share && Swallowed * kept <= 10 * share * Math.Sqrt((double)Size(before) * Size(after));
        }

        int Size(Change change) => Math.Max(Weight(original, change.From, change.To), Weight(revised, change.Start, change.End));
    }

    private static int Marks(Change change) => (change.From < change.To ? 1 : 0) + (change.Start < change.End ? 1 : 0);

    private static int Weight(Token[] tokens, int from, int to)
    {
        var weight = 0;
        for (var i = from; i < to; i++)
        {
            weight += tokens[i].Weight;
        }
        return weight;
    }
}
