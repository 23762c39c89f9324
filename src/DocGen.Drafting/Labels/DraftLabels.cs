using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Labels;

/// <summary>A draft's text with everything in it that is counted: the labels of clauses, the numbers of proposals.</summary>
internal static class DraftLabels
{
    /// <summary>The counted text.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="sequences">The label sequence of each level of clauses.</param>
    public static ValueList<Block> Of(Draft draft, IReadOnlyList<LabelSequence> sequences) =>
        Labeller.Label(ProposalNumbers.Number(draft.Text, draft.Head.Proposals), sequences, draft.Head.DefaultRevision);
}
