using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// Whose stamp stands where several delete. What one deletes as a whole (a paragraph, a footnote, a row) has that one's stamp throughout;
/// else the first proposal's stands.
/// </summary>
internal sealed class DeletionMerge
{
    private readonly IReadOnlyList<Proposal> proposals;
    private readonly Layout layout;
    private readonly RemarkWords words;
    private readonly Revision?[] merged;
    private readonly Revision?[] wholes;
    private readonly Revision?[] closed;

    /// <param name="merged">Takes the stamps.</param>
    /// <param name="proposals">In their order.</param>
    /// <param name="layout">The structure of their base.</param>
    /// <param name="words">What comments say.</param>
    public DeletionMerge(Revision?[] merged, IReadOnlyList<Proposal> proposals, Layout layout, RemarkWords words)
    {
        (this.merged, this.proposals, this.layout, this.words) = (merged, proposals, layout, words);
        (wholes, closed) = (new Revision?[merged.Length + 1], new Revision?[merged.Length + 1]);
        foreach (var proposal in proposals)
        {
            for (var at = 0; at < merged.Length; at++)
            {
                merged[at] ??= proposal.Deleted[at];
            }
        }
        foreach (var (from, to, isClosed) in layout.Wholes)
        {
            if (proposals.Select(proposal => WholeOf(proposal, from, to)).FirstOrDefault(by => by is not null) is { } by)
            {
                Array.Fill(merged, by, from, to - from);
                Array.Fill(wholes, by, from, to - from);
                if (isClosed)
                {
                    Array.Fill(closed, by, from + 1, to - from - 1);
                }
            }
        }
    }

    /// <summary>The atom of a proposal at a gap with the deletion that it must have there.</summary>
    public Atom Stamped(Atom atom, Proposal of, int gap)
    {
        if (Proposal.IsAside(atom))
        {
            var (before, after) = (gap > 0 ? merged[gap - 1] : null, gap < merged.Length ? merged[gap] : null);
            return atom.Deleted is null
                ? gap < merged.Length && wholes[gap] is { } whole && of.Deleted[gap] is null ? atom with { Deleted = whole } : atom
                : atom.Deleted == before || atom.Deleted == after || !of.DeletesBeside(gap, atom.Deleted) ? atom : atom with { Deleted = after ?? before };
        }
        return atom.Deleted is null && closed[gap] is { } by && of.Deleted[gap] is null ? atom with { Deleted = by } : atom;
    }

    /// <summary>The comments that name the others who delete the same, with their gaps.</summary>
    public IEnumerable<(int Gap, Atom[] Comment)> Remarks()
    {
        for (var at = 0; at < merged.Length;)
        {
            var from = at++;
            if (merged[from] is not { } by || !HasOthersAt(from))
            {
                continue;
            }
            var others = OthersAt(from);
            while (at < merged.Length && merged[at] == by && !layout.IsParagraphEnd(at) && OthersAt(at).SequenceEqual(others))
            {
                at++;
            }
            if (Enumerable.Range(from, at - from).All(unit => layout[unit] is EdgeAtom))
            {
                // Where a table, a row or a footnote begins or ends no comment can stand, and its words have one.
                continue;
            }
            var place = from;
            while (place < at && (layout[place] is not MarkAtom || layout.OutOfNote(place) != place))
            {
                place++;
            }
            place = layout.OutOfNote(place);
            yield return (place, Stamped(Remark.Also(words, words.AlsoDeleted, others), place));
        }
    }

    /// <summary>A comment with the stamp of what it stands in: in a paragraph that goes as a whole it goes with it.</summary>
    public Atom[] Stamped(Atom[] comment, int place)
    {
        var by = place < merged.Length ? merged[place] : null;
        return by is null || !(layout.IsStart(place) || merged[place - 1] == by) ? comment : [.. comment.Select(atom => atom with { Deleted = by })];
    }

    /// <summary>Nearly every unit that goes has one who deletes it: it is asked without an object.</summary>
    private bool HasOthersAt(int at)
    {
        foreach (var proposal in proposals)
        {
            if (proposal.Deleted[at] is { } by && by.Author != merged[at]!.Author)
            {
                return true;
            }
        }
        return false;
    }

    private List<Revision> OthersAt(int at) => Remark.Others(proposals.Select(proposal => proposal.Deleted[at]), merged[at]!);

    private static Revision? WholeOf(Proposal proposal, int from, int to)
    {
        var by = proposal.Deleted[from];
        return by is not null && proposal.Deleted.AsSpan(from, to - from).IndexOfAnyExcept(by) < 0 ? by : null;
    }
}
