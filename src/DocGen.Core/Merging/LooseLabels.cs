using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// Typed labels of texts that are the same but for them. One types the label that another leaves to the sequence: it is the same text, and
/// the label stands. Where two type different labels they are different texts.
/// </summary>
internal static class LooseLabels
{
    /// <summary>An original and its proposals; where only that brings their bases together, labels are no words of them.</summary>
    public static (Proposal Original, List<Proposal> Proposals) Read(ValueList<Block> original, IReadOnlyList<IEnumerable<Block>> proposals)
    {
        var (own, read) = (Proposal.Of(original), proposals.Select(proposal => Proposal.Of(proposal)).ToList());
        if (read.TrueForAll(proposal => IsSame(own, proposal)))
        {
            return (own, read);
        }
        var (ownLoose, loose) = (Proposal.Of(original, isLabelled: false), proposals.Select(proposal => Proposal.Of(proposal, isLabelled: false)).ToList());
        return loose.TrueForAll(proposal => IsSame(ownLoose, proposal)) && AreOne([ownLoose, .. loose]) ? (ownLoose, loose) : (own, read);
    }

    /// <summary>True where the words of the bases are the same.</summary>
    public static bool IsSame(Proposal one, Proposal other) => one.Base.Atoms.SequenceEqual(other.Base.Atoms);

    /// <summary>Labels that were joined, or left out where paragraphs were, are those of the text before that.</summary>
    private static bool AreOne(List<Proposal> proposals) => proposals.SelectMany(proposal => proposal.Gaps.Keys).Distinct().All(gap =>
    {
        var typed = proposals.Select(proposal => Typed(proposal, gap)).Where(labels => labels.Count > 0).ToList();
        return typed.TrueForAll(labels => typed.TrueForAll(others => string.Concat(labels) == string.Concat(others)
            || !labels.Except(others).Any() || !others.Except(labels).Any()));
    });

    private static List<string> Typed(Proposal proposal, int gap) => !proposal.Gaps.TryGetValue(gap, out var atoms) ? []
        : [.. atoms.Where(atom => atom.Inserted is null).OfType<LabelAtom>().Select(label => label.Text ?? "").Where(text => text.Length > 0)];
}
