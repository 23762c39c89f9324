using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Settling;
using DocGen.Revisions;
using DocGen.Tests.Drafting;
using DocGen.Tests.Revisions;

namespace DocGen.Tests.Settling;

/// <summary>What holds when some marks of a draft are settled and others stay.</summary>
public class SettlingLaws
{
    [Fact]
    public void Choosing_changes_nothing_and_settling_what_is_chosen_everywhere_is_settling_by_author() => Some.Hold(500, RandomDrafts.Any, draft =>
    {
        var brazil = RevisionFilters.By("Brazil");
        var (text, which) = RevisionChoice.Of(draft.Text, _ => true, brazil);

        Assert.Equal(draft.Text, text);
        Assert.Equal(draft.Accept(brazil), (draft with { Text = text }).Accept(which));
        Assert.Equal(draft.Reject(brazil), (draft with { Text = text }).Reject(which));
    });

    [Fact]
    public void What_stands_elsewhere_keeps_its_marks() => Some.Hold(500, RandomDrafts.Any, draft =>
    {
        var half = draft.Text.Count / 2;
        var (text, which) = RevisionChoice.Of(draft.Text, i => i < half, RevisionFilters.All);
        var expected = Atoms.Stamps(draft.Text.Skip(half)).ToHashSet();

        Assert.Subset(expected, Atoms.Stamps((draft with { Text = text }).Accept(which).Text).ToHashSet());
    });

    [Fact]
    public void What_is_settled_by_itself_leaves_what_it_would_leave_last() => Some.Hold(500, RandomDrafts.Any, draft =>
    {
        foreach (var accept in new[] { true, false })
        {
            var settled = Settle(draft, "Brazil", accept);
            if (settled is not null)
            {
                var others = draft.Accept(stamp => stamp.Author != "Brazil");
                Assert.Equal((accept ? others.Accept() : others.Reject()).Text, settled.Accept().Text);
            }
            Assert.NotNull(Settle(draft, null, accept));
        }
    });

    private static Draft? Settle(Draft draft, string? author, bool accept)
    {
        var places = new DraftPlaces(SourceSpan.WholeFile("draft.yaml"), new Dictionary<string, SourceSpan>(), new Dictionary<Paragraph, ParagraphPlace>());
        var choose = Settlement.Find(draft, new MarkQuery(author, null, null), [], "draft.yaml", [])!;
        return Settlement.Settle(new PlacedDraft(draft, places), choose, accept, []);
    }
}
