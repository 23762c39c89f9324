using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Finds what contradicts in the changes of several proposals to one base.</summary>
internal static class Contradictions
{
    /// <summary>The conflicts, by place; what contradicts the same is one.</summary>
    public static ValueList<Conflict> Find(FlatText text, Layout layout, IReadOnlyList<Proposal> proposals)
    {
        var changes = proposals.SelectMany(proposal => ProposedChange.All(proposal, layout))
            .OrderBy(change => change.From).ThenBy(change => change.To).ToList();
        var groups = new int[changes.Count];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = i;
        }
        var open = new List<int>();
        for (var i = 0; i < changes.Count; i++)
        {
            open.RemoveAll(j => changes[j].To < changes[i].From);
            foreach (var j in open)
            {
                if (changes[i].Of != changes[j].Of && changes[i].Contradicts(changes[j]))
                {
                    groups[Root(i)] = Root(j);
                }
            }
            open.Add(i);
        }
        return changes.Select((change, i) => (change, Group: Root(i))).GroupBy(pair => pair.Group, pair => pair.change)
            .Where(group => group.Skip(1).Any())
            .Select(group => Of(text, layout, proposals, [.. group]))
            .OrderBy(conflict => conflict.From).ThenBy(conflict => conflict.To).ToValueList();

        int Root(int i)
        {
            while (groups[i] != i)
            {
                i = groups[i];
            }
            return i;
        }
    }

    /// <summary>The words between two places as some changes of one proposal would have them.</summary>
    public static Claim ClaimOf(IReadOnlyList<ProposedChange> changes, FlatText text, int from, int to) => new(
        string.Join(", ", changes.SelectMany(change => change.By).Select(by => by.Author).Distinct()),
        GapText.Words(ProposedChange.Apply(changes, text, from, to)));

    private static Conflict Of(FlatText text, Layout layout, IReadOnlyList<Proposal> proposals, List<ProposedChange> changes)
    {
        var (from, to) = (changes.Min(change => change.From), changes.Max(change => change.To));
        var claims = proposals.Select(proposal => changes.FindAll(change => change.Of == proposal)).Where(own => own.Count > 0)
            .Select(own => ClaimOf(own, text, from, to)).ToValueList();
        var kind = changes.Count(change => !change.IsInsertion && change.Gaps.Count > 0) > 1 ? ConflictKind.Replacement : ConflictKind.DeletionOfAmended;
        return new Conflict(kind, layout.ParagraphAt(from), from, to, GapText.Words(text.Slice(from, to)), claims);
    }
}
