namespace DocGen.Comparison;

/// <summary>
/// Takes away the crumbs: a few words that happen to stay between two large changes are changed with them, so that a replaced sentence is
/// one deletion and one insertion.
/// </summary>
internal static class Islands
{
    /// <summary>An island goes where the smaller of the changes beside it has so many times its letters.</summary>
    private const int Swallowed = 3;

    /// <summary>An island of so many letters stays, whatever stands beside it.</summary>
    private const int Large = 40;

    /// <summary>The changes with those joined between which too little stays.</summary>
    public static List<Change> Clear(List<Change> changes, Token[] original, Token[] revised)
    {
        var cleared = new List<Change>(changes.Count);
        foreach (var change in changes)
        {
            cleared.Add(change);
            while (cleared.Count > 1 && IsCrumb(cleared[^2], cleared[^1]))
            {
                cleared[^2] = new Change(cleared[^2].From, cleared[^1].To, cleared[^2].Start, cleared[^1].End);
                cleared.RemoveAt(cleared.Count - 1);
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
            return spoken == 0
                ? kept <= 1 || IsReplacement(before) && IsReplacement(after)
                : spoken < Large && Swallowed * kept <= Math.Min(Size(before), Size(after));
        }

        int Size(Change change) => Math.Max(Weight(original, change.From, change.To), Weight(revised, change.Start, change.End));
    }

    private static bool IsReplacement(Change change) => change.From < change.To && change.Start < change.End;

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
