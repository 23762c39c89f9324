using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Revisions;
using DocGen.Tests.Revisions;

namespace DocGen.Tests.Drafting.Notation;

/// <summary>What holds for every draft: it can be said, and what is left of it when changes are settled can be said too.</summary>
public class NotationLaws
{
    [Fact]
    public void What_is_written_is_read_back() => Some.Hold(1000, RandomDrafts.Any, IsSayable);

    [Fact]
    public void What_is_left_when_all_changes_are_settled_is_read_back() => Some.Hold(1000, RandomDrafts.Any, draft =>
    {
        Assert.Empty(Atoms.Stamps(draft.Accept().Text));
        Assert.Empty(Atoms.Stamps(draft.Reject().Text));
        IsSayable(draft.Accept());
        IsSayable(draft.Reject());
    });

    [Fact]
    public void What_is_left_when_one_authors_changes_are_settled_is_read_back() => Some.Hold(1000, RandomDrafts.Any, draft =>
    {
        foreach (var which in Atoms.Stamps(draft.Text).Select(stamp => stamp.Author).Distinct().Select(RevisionFilters.By))
        {
            IsSayable(draft.Accept(which));
            IsSayable(draft.Reject(which));
        }
    });

    [Fact]
    public void What_is_left_when_one_is_accepted_and_another_rejected_is_read_back() => Some.Hold(1000, RandomDrafts.Any, draft =>
    {
        var (brazil, others) = (RevisionFilters.By("Brazil"), RevisionFilters.By("United States"));
        IsSayable(draft.Accept(brazil).Reject(others));
        IsSayable(draft.Reject(brazil).Accept(others));
    });

    /// <summary>Labels aside: which of two typed labels a joined paragraph keeps depends on what stands before them at that moment.</summary>
    [Fact]
    public void Author_by_author_the_words_are_those_of_all_at_once() => Some.Hold(1000, RandomDrafts.Unlabelled, draft =>
    {
        var authors = Atoms.Stamps(draft.Text).Select(stamp => stamp.Author).Distinct().ToList();
        foreach (var order in new[] { authors, [.. Enumerable.Reverse(authors)] })
        {
            Assert.Equal(Words(draft.Accept()), Words(order.Aggregate(draft, (d, author) => d.Accept(RevisionFilters.By(author)))));
            Assert.Equal(Words(draft.Reject()), Words(order.Aggregate(draft, (d, author) => d.Reject(RevisionFilters.By(author)))));
        }
    });

    private static List<string> Words(Draft draft) => [.. PlainText.Paragraphs(draft.Text)];

    private static void IsSayable(Draft draft)
    {
        var yaml = DraftWriter.Write(draft);
        var (read, found) = Workbench.Read(yaml);

        Assert.True(found.Count == 0, yaml + Workbench.Messages(yaml, found));
        Assert.Equal(draft.Head, read!.Draft.Head);
        foreach (var (expected, actual) in draft.Text.Zip(read.Draft.Text))
        {
            Expect.That(expected == actual, $"{yaml}\nexpected {expected}\nactual   {actual}");
        }
        Assert.True(draft.Text.Count == read.Draft.Text.Count, yaml);
    }
}
