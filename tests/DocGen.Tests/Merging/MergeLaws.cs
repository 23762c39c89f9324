using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Merging;
using DocGen.Revisions;
using DocGen.Tests.Docx;
using DocGen.Tests.Drafting;

namespace DocGen.Tests.Merging;

/// <summary>What holds for the merge of any proposals to one text.</summary>
public class MergeLaws
{
    [Fact]
    public void Rejected_the_original_and_no_mark_is_lost() => Some.Hold(10_000, RandomProposals.Any, triple =>
    {
        var (p, q) = (triple.P, triple.Q);
        var merged = Merge(triple, p, q).Text;

        Expect.Equal(triple.Original.WithoutComments(), EditScript.Of(merged.WithoutComments()).Original);
        var (script, one, other) = (Marks.Of(merged), Marks.Of(p), Marks.Of(q));
        Assert.Equal([.. one.Deleted.Union(other.Deleted).Order()], script.Deleted.Order());
        one.AreIn(script, other);
        other.AreIn(script, one);
        if (triple.First.Count > 0 && !VerticalCells.In(triple.Marked))
        {
            Expect.Equal(NormalForm.Of(triple.Original.WithoutComments()), NormalForm.Of(merged.WithoutComments().Reject()));
        }
    });

    [Fact]
    public void A_proposal_merged_alone_with_itself_or_with_no_marks_is_the_proposal() => Some.Hold(10_000, RandomProposals.Any, triple =>
    {
        Expect.Equal(triple.P, Merge(triple, triple.P).Text);
        Expect.Equal(triple.Original, TextMerge.Merge(triple.Original, []).Text);
        var merge = Merge(triple, triple.P, triple.P);

        Expect.Equal(triple.P, merge.Text);
        Assert.Empty(merge.Conflicts);
        // The comments of the base that the proposal dropped stand in the text that has no marks.
        Expect.Equal(triple.P.WithoutComments(), Merge(triple, triple.P, triple.Original).Text.WithoutComments());
        Expect.Equal(triple.P.WithoutComments(), Merge(triple, triple.Original, triple.P).Text.WithoutComments());
    });

    [Fact]
    public void In_another_order_the_marks_are_the_same_set() => Some.Hold(10_000, RandomProposals.Any, triple =>
    {
        var (p, q) = (triple.P, triple.Q);
        var r = TextComparison.Compare(triple.Original, triple.Revised.Reverse().ToValueList(), new Revision("Japan")).Script.ToMarked();
        var (one, other) = (Merge(triple, p, q, r), Merge(triple, r, q, p));

        Assert.Equal(Marks.Of(one.Text).All, Marks.Of(other.Text).All);
        Assert.Equal(
            one.Conflicts.Select(conflict => (conflict.Kind, conflict.From, conflict.To, conflict.Claims.Count)),
            other.Conflicts.Select(conflict => (conflict.Kind, conflict.From, conflict.To, conflict.Claims.Count)));
    });

    [Fact]
    public void Where_nothing_contradicts_each_can_be_accepted_alone() => Some.Hold(10_000, RandomProposals.Any, triple =>
    {
        var (p, q) = (triple.P, triple.Q);
        var merge = Merge(triple, p, q);
        var shared = Marks.Of(p).Deleted.Intersect(Marks.Of(q).Deleted).Any();
        if (triple.First.Count > 0 && merge.Conflicts.Count == 0 && !shared && !merge.Text.ToString().Contains("also inserted", StringComparison.Ordinal))
        {
            Same(Flat(p, accept: null), Flat(merge.Text, accept: "United States"), triple, merge);
            Same(Flat(q, accept: null), Flat(merge.Text, accept: "Brazil"), triple, merge);
        }
    });

    [Fact]
    public void A_proposal_to_another_text_is_told_where_it_begins_to_differ()
    {
        ValueList<Block> original = [Paragraph.Plain("Normal", "one"), Paragraph.Plain("Normal", "two")];
        var merge = TextMerge.Merge(original, [original, [Paragraph.Plain("Normal", "one"), Paragraph.Plain("Normal", "three")], original.Take(1)]);

        Assert.Equal([new BaseDifference(1, 2, "two", "three"), new BaseDifference(2, 2, "two", null)], merge.Differences);
        Expect.Equal(original, merge.Text);
    }

    private static void Same(ValueList<Atom> expected, ValueList<Atom> actual, Triple triple, TextMerge merge) => Expect.That(
        expected.Equals(actual), $"{Shown.Of(triple.P)}\n{Shown.Of(triple.Q)}\n{Shown.Of(merge.Text)}\nexpected {Shown.Of(expected)}\nactual   {Shown.Of(actual)}");

    private static TextMerge Merge(Triple triple, params ValueList<Block>[] proposals)
    {
        var merge = TextMerge.Merge(triple.Original, proposals);
        Assert.Empty(merge.Differences);
        return merge;
    }

    /// <summary>The atoms that stand when one author's marks are accepted and all others rejected; all accepted without an author.</summary>
    private static ValueList<Atom> Flat(IEnumerable<Block> text, string? accept) => AtomText.Merge([.. FlatText.Of(text.WithoutComments()).Atoms
        .Where(atom => Is(atom.Inserted, accept) != false && Is(atom.Deleted, accept) != true)
        .Select(atom => atom with { Inserted = null, Deleted = null })]);

    private static bool? Is(Revision? by, string? author) => by is null ? null : author is null || by.Author == author;
}
