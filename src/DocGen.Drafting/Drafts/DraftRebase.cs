using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Merging;

namespace DocGen.Drafting.Drafts;

/// <summary>Rebase on drafts: what comes out is a draft that the notation can say.</summary>
/// <param name="Rebased">The new original with the marks of the proposal, and the proposal's head and note.</param>
/// <param name="Conflicts">
/// What could not be carried; each stands in the draft as a comment too. Paragraphs are those of the original that the proposal amends, without
/// the note; those of what the notation cannot say (<see cref="ConflictKind.Form"/>) are those of the new one.
/// </param>
public sealed record DraftRebase(Draft Rebased, ValueList<Conflict> Conflicts)
{
    /// <summary>Carries a proposal to a new original. A proposal that is carried to its own stays as it is.</summary>
    /// <param name="proposal">The marked draft.</param>
    /// <param name="newOriginal">The draft that it is to amend. Marks of its own are no part of it: it stands as if they were rejected.</param>
    /// <param name="words">What its comments say; English without them.</param>
    public static DraftRebase Rebase(Draft proposal, Draft newOriginal, RemarkWords? words = null)
    {
        var (amended, onto) = (Notes.Without(proposal), Notes.Without(newOriginal.Reject()).Text.WithoutComments());
        if (onto.Equals(amended.Reject().Text.WithoutComments()))
        {
            return new DraftRebase(proposal, []);
        }
        var rebase = TextRebase.Rebase(amended.Text, onto, DraftComparison.Rules, words);
        var (text, leftOut) = MergedForm.Of(rebase.Text, onto);
        return new DraftRebase(proposal with { Text = [.. Notes.Of(proposal), .. text] }, [.. rebase.Conflicts, .. leftOut]);
    }
}
