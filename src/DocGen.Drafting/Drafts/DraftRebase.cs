using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Merging;

namespace DocGen.Drafting.Drafts;

/// <summary>Rebase on drafts: what comes out is a draft that the notation can say.</summary>
/// <param name="Rebased">The new original with the marks of the proposal, and the proposal's head and note.</param>
/// <param name="Conflicts">What could not be carried; each stands in the draft as a comment too.</param>
public sealed record DraftRebase(Draft Rebased, ValueList<Conflict> Conflicts)
{
    /// <summary>Carries a proposal to a new original.</summary>
    /// <param name="proposal">The marked draft.</param>
    /// <param name="newOriginal">The draft that it is to amend. Marks of its own are no part of it: it stands as if they were rejected.</param>
    public static DraftRebase Rebase(Draft proposal, Draft newOriginal)
    {
        var (note, amended) = CoverNotes.Split(proposal.Text);
        var onto = CoverNotes.Split(newOriginal.Reject().Text).Amended.WithoutComments();
        if (onto.Equals(CoverNotes.Split(proposal.Reject().Text).Amended.WithoutComments()))
        {
            return new DraftRebase(proposal, []);
        }
        var rebase = TextRebase.Rebase(amended, onto, DraftComparison.Rules);
        var (text, leftOut) = MergedForm.Of([.. note, .. rebase.Text]);
        return new DraftRebase(proposal with { Text = text }, [.. rebase.Conflicts, .. leftOut]);
    }
}
