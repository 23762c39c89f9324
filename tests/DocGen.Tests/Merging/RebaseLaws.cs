using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Merging;
using DocGen.Tests.Docx;
using DocGen.Tests.Drafting;
using DocGen.Revisions;

namespace DocGen.Tests.Merging;

/// <summary>What holds for any proposal that is carried to another text.</summary>
public class RebaseLaws
{
    [Fact]
    public void Rejected_the_new_original() => Some.Hold(10_000, RandomProposals.Any, triple =>
    {
        var rebase = TextRebase.Rebase(triple.P, triple.Revised);

        Expect.Equal(NormalForm.Of(triple.Revised.WithoutComments()), NormalForm.Of(EditScript.Of(rebase.Text.WithoutComments()).Original));
        if (triple.First.Count > 0 && !VerticalCells.In(triple.Marked))
        {
            Expect.Equal(NormalForm.Of(triple.Revised.WithoutComments()), NormalForm.Of(rebase.Text.WithoutComments().Reject()));
        }
    });

    [Fact]
    public void Carried_to_its_own_original_it_is_the_proposal() => Some.Hold(10_000, RandomProposals.Any, triple =>
    {
        var rebase = TextRebase.Rebase(triple.P, triple.Original);

        Expect.Equal(triple.P, rebase.Text);
        Assert.Empty(rebase.Conflicts);
    });

    [Fact]
    public void Carried_to_what_it_proposes_nothing_is_left_of_it() => Some.Hold(10_000, RandomProposals.Any, triple =>
    {
        if (triple.First.Count > 0)
        {
            var revised = triple.First.Aggregate(triple.Original, Comparison.RandomEdits.Apply);
            var rebase = TextRebase.Rebase(triple.P, revised);

            Assert.Empty(rebase.Conflicts);
            Expect.Equal(NormalForm.Of(revised.WithoutComments()), NormalForm.Of(rebase.Text.WithoutComments()));
        }
    });
}
