using DocGen.Comparison;

namespace DocGen.Merging;

/// <summary>
/// What of a proposal the new original has already. The same change can stand at more than one place, and be cut in more than one way: two
/// are the same where they make the same of the words round them.
/// </summary>
internal static class Adoption
{
    private const int Farthest = 2000;
    private const int MostRegions = 40;

    /// <summary>The proposal's changes that the new original has, and those of the new original that they are.</summary>
    /// <param name="proposed">The changes of the proposal.</param>
    /// <param name="made">Those that lead to the new original.</param>
    /// <param name="text">What both change.</param>
    /// <param name="layout">Its structure.</param>
    public static HashSet<ProposedChange> Find(List<ProposedChange> proposed, List<ProposedChange> made, FlatText text, Layout layout)
    {
        var found = new HashSet<ProposedChange>(ReferenceEqualityComparer.Instance);
        var regions = Regions(proposed, made, layout);
        for (var i = 0; i < regions.Count; i++)
        {
            var (own, others, growth) = (new List<ProposedChange>(), new List<ProposedChange>(), 0);
            for (var j = i; j < regions.Count && j - i < MostRegions; j++)
            {
                own.AddRange(regions[j].Own);
                others.AddRange(regions[j].Others);
                growth += regions[j].Own.Sum(Growth) - regions[j].Others.Sum(Growth);
                if (growth == 0 && own.Count > 0 && others.Count > 0 && Same(own, others, text))
                {
                    found.UnionWith(own);
                    found.UnionWith(others);
                    i = j;
                    break;
                }
            }
        }
        foreach (var (one, others) in made.Select(change => (change, Within(change, proposed))).Concat(proposed.Select(change => (change, Within(change, made)))).ToList())
        {
            if (others.Count > 0 && !found.Contains(one) && !others.Exists(found.Contains) && Same([one], others, text))
            {
                found.Add(one);
                found.UnionWith(others);
            }
        }
        var next = 0;
        foreach (var change in proposed.Where(change => !found.Contains(change)))
        {
            while (next < made.Count && made[next].To < change.From - Farthest)
            {
                next++;
            }
            for (var i = next; i < made.Count && made[i].From <= change.To + Farthest; i++)
            {
                if (!found.Contains(made[i]) && Reach(change) == Reach(made[i]) && Same([change], [made[i]], text))
                {
                    found.Add(change);
                    found.Add(made[i]);
                    break;
                }
            }
        }
        return found;
    }

    /// <summary>The changes of both, those together that touch the same paragraphs.</summary>
    private static List<(List<ProposedChange> Own, List<ProposedChange> Others)> Regions(
        List<ProposedChange> proposed, List<ProposedChange> made, Layout layout)
    {
        var regions = new List<(List<ProposedChange> Own, List<ProposedChange> Others)>();
        var end = -1;
        foreach (var (change, isOwn) in proposed.Select(change => (change, true)).Concat(made.Select(change => (change, false)))
            .OrderBy(pair => pair.change.From).ThenBy(pair => pair.change.To))
        {
            if (layout.ParagraphAt(change.From) > end)
            {
                regions.Add(([], []));
            }
            (isOwn ? regions[^1].Own : regions[^1].Others).Add(change);
            end = Math.Max(end, layout.ParagraphAt(Math.Max(change.From, change.To - 1)));
        }
        return regions;
    }

    private static int Growth(ProposedChange change) => Reach(change) is var (gone, come) ? come - gone : 0;

    private static List<ProposedChange> Within(ProposedChange change, List<ProposedChange> others)
    {
        var (from, to) = (0, others.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = others[middle].From < change.From ? (middle + 1, to) : (from, middle);
        }
        return [.. others.Skip(from).TakeWhile(other => other.From <= change.To).Where(other => other.To <= change.To)];
    }

    private static bool Same(List<ProposedChange> own, List<ProposedChange> others, FlatText text)
    {
        var from = Math.Min(own.Min(change => change.From), others.Min(change => change.From));
        var to = Math.Max(own.Max(change => change.To), others.Max(change => change.To));
        return ProposedChange.Apply(own, text, from, to).SequenceEqual(ProposedChange.Apply(others, text, from, to));
    }

    /// <summary>How many units go and come: equal where two changes are the same at other places.</summary>
    private static (int, int) Reach(ProposedChange change) =>
        (change.To - change.From, change.Gaps.Sum(gap => GapText.Said(change.Of.Gaps[gap]).Where(atom => atom.Deleted is null).Sum(FlatText.LengthOf)));
}
