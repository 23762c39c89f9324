namespace DocGen.Comparison;

/// <summary>Some items of the original and what becomes of them: nothing, a version, or more than one where a paragraph is split or joined.</summary>
/// <param name="From">The first item of the original.</param>
/// <param name="To">The one behind the last; none where something comes.</param>
/// <param name="Start">The first item of the revised text.</param>
/// <param name="End">The one behind the last; none where something goes.</param>
internal sealed record Group(int From, int To, int Start, int End)
{
    /// <summary>Items stand in both texts.</summary>
    public bool IsPair => From < To && Start < End;

    /// <summary>
    /// The groups of two lists, in order: versions, with the neighbours that a split or a join makes part of them. Of what is left between
    /// two of them, what goes stands before what comes.
    /// </summary>
    public static List<Group> All(Item[] original, Item[] revised, Likeness likeness)
    {
        var versions = ItemAlignment.Of(original, revised, likeness);
        var groups = new List<Group>();
        var (from, start) = (0, 0);
        for (var i = 0; i <= original.Length; i++)
        {
            var version = i == original.Length ? revised.Length : versions[i];
            if (version < 0)
            {
                continue;
            }
            var next = new Group(i, Math.Min(i + 1, original.Length), version, Math.Min(version + 1, revised.Length));
            if (next.IsPair)
            {
                next = WithPartsBefore(next, from, start);
            }
            if (groups.Count > 0 && groups[^1].IsPair)
            {
                groups[^1] = WithPartsBehind(groups[^1], next.From, next.Start);
                (from, start) = (groups[^1].To, groups[^1].End);
            }
            AddBetween(from, next.From, start, next.Start);
            if (next.IsPair)
            {
                groups.Add(next);
            }
            (from, start) = (next.To, next.End);
        }
        return groups;

        void AddBetween(int from, int to, int start, int end)
        {
            if (to - from == 1 && end - start == 1 && Likeness.IsReplaced(original[from], revised[start]))
            {
                groups.Add(new Group(from, to, start, end));
                return;
            }
            for (; start < end && likeness.IsFirst(revised[start]) && (start == 0 || likeness.IsFirst(revised[start - 1])); start++)
            {
                groups.Add(new Group(from, from, start, start + 1));
            }
            for (; from < to; from++)
            {
                groups.Add(new Group(from, from + 1, start, start));
            }
            for (; start < end; start++)
            {
                groups.Add(new Group(from, from, start, start + 1));
            }
        }

        Group WithPartsBehind(Group pair, int to, int end)
        {
            if (original[pair.From].Value != revised[pair.Start].Value)
            {
                while (pair.End < end && pair.To - pair.From == 1 && likeness.IsPart(original[pair.From], revised[pair.End - 1], revised[pair.End]))
                {
                    pair = pair with { End = pair.End + 1 };
                }
                // A label that changes would go with the first of those that are joined, and come with the last.
                while (pair.To < to && pair.End - pair.Start == 1 && original[pair.From].Label == revised[pair.Start].Label && likeness.IsPart(revised[pair.Start], original[pair.To - 1], original[pair.To]))
                {
                    pair = pair with { To = pair.To + 1 };
                }
            }
            return pair;
        }

        Group WithPartsBefore(Group pair, int from, int start)
        {
            if (original[pair.From].Value != revised[pair.Start].Value && original[pair.From].Label is null && revised[pair.Start].Label is null)
            {
                while (pair.Start > start && pair.To - pair.From == 1 && likeness.IsPart(original[pair.From], revised[pair.Start], revised[pair.Start - 1]))
                {
                    pair = pair with { Start = pair.Start - 1 };
                }
                while (pair.From > from && pair.End - pair.Start == 1 && likeness.IsPart(revised[pair.Start], original[pair.From], original[pair.From - 1]))
                {
                    pair = pair with { From = pair.From - 1 };
                }
            }
            return pair;
        }
    }
}
