using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Provisions;
using DocGen.Tests.Drafting;

namespace DocGen.Tests.Merging;

/// <summary>What holds for the merge and the rebase of any proposals with symbols.</summary>
public class ProvisionLaws
{
    [Fact]
    public void Each_proposal_stands_as_it_is_with_its_number_and_nothing_else_does() => Some.Hold(10_000, RandomProvisions.Any, all =>
    {
        var merge = Merge(all, Enumerable.Range(0, all.Files));

        var expected = Enumerable.Range(0, all.Files).SelectMany(file => TakenProposal.All(all.File(file))).Select(proposal => Shown.Of(proposal.Blocks));
        Assert.Equal(expected.Order(StringComparer.Ordinal), TakenProposal.All(merge.Merged).Select(proposal => Shown.Of(proposal.Blocks)).Order(StringComparer.Ordinal));
        IsSayable(merge.Merged);
    });

    [Fact]
    public void In_another_order_the_proposals_and_the_conflicts_are_the_same_set() => Some.Hold(10_000, RandomProvisions.Any, all =>
    {
        var (one, other) = (Merge(all, Enumerable.Range(0, all.Files)), Merge(all, Enumerable.Range(0, all.Files).Reverse()));

        Assert.Equal(Numbers(one.Merged).Order(), Numbers(other.Merged).Order());
        Assert.Equal(
            one.Conflicts.Select(conflict => (conflict.Kind, conflict.Paragraph, conflict.Original, conflict.Claims.Count)),
            other.Conflicts.Select(conflict => (conflict.Kind, conflict.Paragraph, conflict.Original, conflict.Claims.Count)));
    });

    [Fact]
    public void What_is_suppressed_and_amended_or_kept_is_a_conflict() => Some.Hold(10_000, RandomProvisions.Any, all =>
    {
        var merge = Merge(all, Enumerable.Range(0, all.Files));
        var claimed = merge.Conflicts.SelectMany(conflict => conflict.Claims).Select(claim => claim.Author!).ToHashSet();
        foreach (var same in TakenProposal.All(merge.Merged).Where(proposal => !proposal.Line.IsAddition).GroupBy(proposal => proposal.Title))
        {
            if (same.Any(proposal => proposal.Line.IsSuppression) && same.Any(proposal => !proposal.Line.IsSuppression))
            {
                Assert.Subset(claimed, same.Select(proposal => proposal.Number).ToHashSet());
            }
        }
    });

    [Fact]
    public void Carried_to_their_own_text_they_are_as_they_were() => Some.Hold(10_000, RandomProvisions.Any, all =>
    {
        var file = all.File(0);
        if (!TakenProposal.All(file).Exists(proposal => proposal.Line.IsAddition && proposal.IsIn(proposal.Text, all.Original)))
        {
            var rebase = ProvisionRebase.Rebase(file, all.Original);

            Assert.Empty(rebase.Conflicts);
            Assert.Equal(file, rebase.Rebased);
        }
    });

    [Fact]
    public void Carried_and_rejected_each_is_a_part_of_the_new_text_or_told() => Some.Hold(10_000, RandomProvisions.Any, all =>
    {
        var file = all.File(0);
        var (before, rebase) = (TakenProposal.All(file), ProvisionRebase.Rebase(file, all.Revised));
        var left = rebase.Rebased.Text.Count == 0 ? [] : TakenProposal.All(rebase.Rebased);

        IsSayable(rebase.Rebased);
        Assert.Subset(before.Select(proposal => proposal.Number).ToHashSet(), left.Select(proposal => proposal.Number).ToHashSet());
        foreach (var proposal in left.Where(proposal => proposal.Line is { IsAddition: false, IsSuppression: false }))
        {
            var rejected = (file with { Text = proposal.Text }).Reject().Text.WithoutComments();
            Expect.That(rejected.Count == 0 || proposal.IsIn(rejected, all.Revised) || rebase.Conflicts.Any(conflict => conflict.Proposal == proposal.Number),
                $"{all}\n{Shown.Of(rebase.Rebased.Text)}");
        }
        // What disappears is in the new text.
        foreach (var gone in before.Where(proposal => !left.Exists(other => other.Number == proposal.Number)))
        {
            Expect.That(gone.Line.IsAmendment || gone.IsIn(gone.Text, all.Revised), $"{all}\n{gone.Number}");
        }
    });

    private static ProvisionMerge Merge(RandomProvisions all, IEnumerable<int> order)
    {
        var merge = ProvisionMerge.Merge(all.Original, [.. order.Select(all.File)]);
        Assert.Empty(merge.Differences);
        return merge;
    }

    private static IEnumerable<string> Numbers(Draft draft) => TakenProposal.All(draft).Select(proposal => proposal.Number);

    private static void IsSayable(Draft draft)
    {
        var yaml = DraftWriter.Write(draft);
        var (read, found) = Workbench.Read(yaml);
        Assert.True(found.Count == 0, yaml + Workbench.Messages(yaml, found));
        Expect.Equal(draft.Text, read!.Draft.Text);
    }
}
