using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Merging;
using DocGen.Revisions;
using DocGen.Tests.Docx;
using DocGen.Tests.Drafting;

namespace DocGen.Tests.Merging;

/// <summary>What holds for the merge of three to five proposals, and for the rebase of one onto another.</summary>
public class ManyProposalsLaws
{
    [Fact]
    public void Rejected_the_original_and_every_mark_stands_under_its_name() => Some.Hold(10_000, ManyProposals.Any, all =>
    {
        var merged = Merge(all, Enumerable.Range(0, all.Count));

        Expect.Equal(all.Original, NormalForm.Of(merged.Text.WithoutComments().Reject()));
        var (stands, own) = (Marks.Of(merged.Text), Enumerable.Range(0, all.Count).Select(i => Marks.Of(all.Marked(i))).ToList());
        Assert.Equal(own.SelectMany(marks => marks.Deleted).Distinct().Order(), stands.Deleted.Order());
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var (gap, atoms) in own[i].Inserted)
            {
                var said = Said(atoms);
                // Equal insertions at one place stand once, under the name of one.
                var names = own.Select((marks, j) => (marks, j)).Where(other => other.marks.Inserted.TryGetValue(gap, out var others) && Said(others).Equals(said))
                    .Select(other => ManyProposals.By(other.j).Author).ToList();
                Expect.That(names.Exists(name => Said(stands.Inserted[gap].Where(atom => atom.Inserted!.Author == name)).Equals(said)),
                    $"{all}\n{Shown.Of(merged.Text)}\n{gap}: {Shown.Of(said)}");
            }
        }
    });

    [Fact]
    public void In_another_order_the_marks_are_the_same_set() => Some.Hold(10_000, ManyProposals.Any, all =>
    {
        var (one, other) = (Merge(all, Enumerable.Range(0, all.Count)), Merge(all, Enumerable.Range(0, all.Count).Reverse()));

        Assert.Equal(Marks.Of(one.Text).All, Marks.Of(other.Text).All);
        Assert.Equal(
            one.Conflicts.Select(conflict => (conflict.Kind, conflict.From, conflict.To, conflict.Claims.Count)),
            other.Conflicts.Select(conflict => (conflict.Kind, conflict.From, conflict.To, conflict.Claims.Count)));
    });

    [Fact]
    public void Merged_with_those_that_change_nothing_one_stays_as_it_is() => Some.Hold(10_000, ManyProposals.Any, all =>
        Expect.Equal(all.Marked(0), TextMerge.Merge(all.Original, [all.Marked(0), all.Original, all.Original]).Text.WithoutComments()));

    [Fact]
    public void Carried_to_another_proposal_rejected_it_is_that_one() => Some.Hold(10_000, ManyProposals.Any, all =>
    {
        var rebase = TextRebase.Rebase(all.Marked(0), all.Revised(1));

        Expect.Equal(all.Revised(1), NormalForm.Of(rebase.Text.WithoutComments().Reject()));
        Expect.Equal(all.Marked(0), TextRebase.Rebase(all.Marked(0), all.Original).Text);
    });

    [Fact]
    public void Carried_to_what_it_proposes_nothing_is_left() => Some.Hold(10_000, ManyProposals.Any, all =>
        Expect.Equal(all.Revised(0), TextRebase.Rebase(all.Marked(0), all.Revised(0)).Text));

    /// <summary>Nothing is lost: each change stands in the text, is there already, or is in the report.</summary>
    [Fact]
    public void What_is_not_carried_is_told() => Some.Hold(10_000, ManyProposals.Any, all =>
    {
        var rebase = TextRebase.Rebase(all.Marked(0), all.Revised(1));
        if (rebase.Conflicts.Count == 0)
        {
            var words = Letters(rebase.Text.Accept());
            Expect.That(Letters(Marks.Of(all.Marked(0)).Inserted.Values.SelectMany(atoms => atoms)).All(pair => words.GetValueOrDefault(pair.Key) >= pair.Value),
                $"{all}\n{Shown.Of(rebase.Text)}");
        }
    });

    private static TextMerge Merge(ManyProposals all, IEnumerable<int> order)
    {
        var merge = TextMerge.Merge(all.Original, [.. order.Select(all.Marked)]);
        Assert.Empty(merge.Differences);
        return merge;
    }

    private static Dictionary<char, int> Letters(IEnumerable<Block> text) => Letters(FlatText.Of(text.WithoutComments()).Atoms);

    private static Dictionary<char, int> Letters(IEnumerable<Atom> atoms) =>
        atoms.OfType<TextAtom>().SelectMany(atom => atom.Text).GroupBy(letter => letter).ToDictionary(group => group.Key, group => group.Count());

    private static ValueList<Atom> Said(IEnumerable<Atom> atoms) => AtomText.Merge([.. atoms.Select(atom => atom with { Inserted = null, Deleted = null })]);
}
