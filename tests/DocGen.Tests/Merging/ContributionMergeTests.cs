using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Tests.Comparison;
using DocGen.Tests.Contributions;
using DocGen.Tests.Drafting;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Merging;

/// <summary>The real contributions, merged with another delegation's to the same text, and carried to the text that they propose.</summary>
public class ContributionMergeTests
{
    private static readonly EditKind[] Kinds = [EditKind.Write, EditKind.Erase, EditKind.Split, EditKind.Join, EditKind.Move, EditKind.Delete, EditKind.Repeat, EditKind.Empty];

    [Theory]
    [InlineData("united-states-opinion-1")]
    [InlineData("united-states-opinion-3")]
    public void A_contribution_is_merged_and_carried_as_it_is(string name)
    {
        var draft = Contribution.Load(name).Draft;
        var original = draft.Reject();

        Assert.Equal(draft.Text, DraftMerge.Merge(original, [draft]).Merged.Text);
        Assert.Equal(draft.Text, DraftRebase.Rebase(draft, original).Rebased.Text);
        var onto = DraftRebase.Rebase(draft, draft.Accept());
        Assert.Empty(onto.Conflicts);
        Assert.Equal(draft.Accept().Text, onto.Rebased.Text);
    }

    [Theory]
    [InlineData("united-states-opinion-1", "wtpf-ieg-2-10")]
    [InlineData("united-states-opinion-3", "wtpf-ieg-2-11")]
    public void A_contribution_is_merged_with_the_document_that_it_amends(string name, string amended)
    {
        var (draft, original) = (Contribution.Load(name).Draft, Contribution.Load(amended).Draft);
        var merge = DraftMerge.Merge(original, [draft]);

        Assert.Empty(merge.Differences);
        Assert.Empty(merge.Conflicts);
        Assert.Equal(draft.Text.Skip(1), merge.Merged.Text);
        // The label that the contribution types, where the document leaves it to the sequence, stands.
        Assert.Equal(draft.Reject().Text.Skip(1), merge.Merged.Reject().Text);
        Assert.Equal(Unlabelled(original.Text), Unlabelled(merge.Merged.Reject().Text));
        // A label that the document leaves to the sequence stays with it, for rejecting all marks gives the document.
        var carried = DraftRebase.Rebase(draft, original);
        Assert.Empty(carried.Conflicts);
        Assert.Equal(original.Text, carried.Rebased.Reject().Text.Skip(1));
        Assert.Equal(Unlabelled(draft.Text), Unlabelled(carried.Rebased.Text));
    }

    [Theory]
    [InlineData("united-states-opinion-1")]
    [InlineData("united-states-opinion-3")]
    public void Another_delegation_s_marks_stand_beside_it(string name)
    {
        var draft = Contribution.Load(name).Draft;
        var original = draft.Reject();
        var paragraphs = original.Text.Count;
        ValueList<Block> changed = [.. original.Text.Select((block, i) => block is Paragraph paragraph && i % 3 == 2 ? Amended(paragraph) : block)];
        var other = DraftComparison.Compare(original, original with { Text = changed }, new Revision("Brazil", draft.Head.DefaultRevision!.Date));

        var merge = DraftMerge.Merge(original, [draft, other]);
        var yaml = DraftWriter.Write(merge.Merged);
        var (read, found) = Workbench.Read(yaml);

        Assert.Empty(merge.Differences);
        Assert.True(found.Count == 0, Workbench.Messages(yaml, found));
        Assert.Equal(merge.Merged.Text, read!.Draft.Text);
        Assert.Equal(original.Text.WithoutComments(), merge.Merged.Reject().Text.WithoutComments());
        Assert.Equal(paragraphs, merge.Merged.Reject().Text.Count);
        Assert.Contains("authors: {brazil: Brazil}", yaml, StringComparison.Ordinal);
        var carried = DraftRebase.Rebase(other, draft.Accept());
        Assert.Equal(draft.Accept().Text.WithoutComments(), carried.Rebased.Reject().Text.WithoutComments());
    }

    [Theory]
    [InlineData("united-states-opinion-1")]
    [InlineData("united-states-opinion-3")]
    public void The_laws_hold_for_it_and_any_edits_of_its_base(string name)
    {
        var draft = Contribution.Load(name).Draft;
        var original = draft.Reject();
        Some.Hold(300, Arb.From(Some.Many(1, 8, RandomEdits.Any(Kinds)), edits => Some.Shorter(edits).Select(fewer => fewer.ToList())), edits =>
        {
            var revised = original with { Text = edits.Aggregate(original.Text, DraftEdits.Apply) };
            var other = DraftComparison.Compare(original, revised, new Revision("Brazil", draft.Head.DefaultRevision!.Date));

            Assert.Equal(original.Text.WithoutComments(), other.Reject().Text.WithoutComments());
            Assert.Equal(revised.Text.WithoutComments(), other.Accept().Text.WithoutComments());
            Assert.Equal(original.Text.WithoutComments(), DraftMerge.Merge(original, [draft, other]).Merged.Reject().Text.WithoutComments());
            Assert.Equal(revised.Text.WithoutComments(), DraftRebase.Rebase(draft, revised).Rebased.Reject().Text.WithoutComments());
            Assert.Equal(draft.Accept().Text.WithoutComments(), DraftRebase.Rebase(other, draft.Accept()).Rebased.Reject().Text.WithoutComments());
        });
    }

    private static ValueList<Block> Unlabelled(ValueList<Block> text) => text.Select(block => block is Paragraph paragraph
        ? paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => atom is not LabelAtom)] }
        : block).ToValueList();

    private static Paragraph Amended(Paragraph paragraph) => paragraph with
    {
        Atoms = [.. paragraph.Atoms.Select(atom => atom is TextAtom text && text.Text.Contains(' ', StringComparison.Ordinal)
            ? text with { Text = text.Text.Insert(text.Text.IndexOf(' ', StringComparison.Ordinal), " certainly") }
            : atom)],
    };
}
