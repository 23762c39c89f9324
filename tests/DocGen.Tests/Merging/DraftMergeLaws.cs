using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Tests.Comparison;
using DocGen.Tests.Drafting;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Merging;

/// <summary>What holds for merge and rebase of any drafts; what comes out can be said in YAML.</summary>
public class DraftMergeLaws
{
    private static readonly EditKind[] Kinds = [EditKind.Write, EditKind.Erase, EditKind.Split, EditKind.Join, EditKind.Move, EditKind.Delete, EditKind.Repeat, EditKind.Empty];

    /// <summary>Cells over several rows are others when a row comes or goes: such texts are not merged.</summary>
    private static readonly Arbitrary<Draft> Any = Mergeable(RandomDrafts.Any);

    /// <summary>A draft with marks of many, and another that was made of its original.</summary>
    private static readonly Arbitrary<(Draft First, Draft Second)> Drafts = Pairs(Any);

    /// <summary>The same with tables that have several paragraphs in their cells.</summary>
    private static readonly Arbitrary<(Draft First, Draft Second)> Tabled = Pairs(Mergeable(RandomDrafts.Tabled));

    private static Arbitrary<Draft> Mergeable(Arbitrary<Draft> drafts) => Arb.From(
        drafts.Generator.Select(Noteless).Where(draft => !VerticalCells.In(draft.Text)), draft => drafts.Shrinker(draft));

    private static Arbitrary<(Draft First, Draft Second)> Pairs(Arbitrary<Draft> drafts) => Arb.From(
        from first in drafts.Generator
        from edits in Some.Many(0, 5, RandomEdits.Any(Kinds))
        select (first, Edited(first.Reject(), edits)),
        pair => Some.Shorter(pair.Item1.Text).Select(text => pair.Item1 with { Text = text })
            .Where(JoinsHold).Select(draft => (draft, Compared(draft.Reject(), pair.Item2.Accept()))));

    [Fact]
    public void One_draft_merged_is_the_draft() => Some.Hold(10_000, Any, draft =>
    {
        var merge = DraftMerge.Merge(draft.Reject(), [draft]);

        Assert.Empty(merge.Differences);
        Assert.Empty(merge.Conflicts);
        Expect.Equal(draft.Text, merge.Merged.Text);
    });

    [Fact]
    public void Drafts_merged_can_be_written_and_rejected() => Some.Hold(10_000, Drafts, pair =>
    {
        var original = pair.First.Reject();
        foreach (var merge in new[] { DraftMerge.Merge(original, [pair.First, pair.Second]), DraftMerge.Merge(original, [pair.Second, pair.First]) })
        {
            Assert.Empty(merge.Differences);
            Holds(merge.Merged, original, pair);
        }
    });

    [Fact]
    public void A_draft_carried_to_its_own_original_is_the_draft() => Some.Hold(10_000, Any, draft =>
    {
        var rebase = DraftRebase.Rebase(draft, draft.Reject());

        Assert.Empty(rebase.Conflicts);
        Same(() => Shown.Of(draft.Text), draft.Text, rebase.Rebased.Text);
    });

    [Fact]
    public void A_draft_carried_to_another_can_be_written_and_rejected() => Some.Hold(10_000, Drafts, pair =>
    {
        var onto = pair.Second.Accept();
        Holds(DraftRebase.Rebase(pair.First, onto).Rebased, onto, pair);
    });

    [Fact]
    public void So_it_is_with_tables_that_have_several_paragraphs_in_their_cells() => Some.Hold(10_000, Tabled, pair =>
    {
        var onto = pair.Second.Accept();
        Holds(DraftRebase.Rebase(pair.First, onto).Rebased, onto, pair);
    });

    private static void Holds(Draft draft, Draft original, (Draft First, Draft Second) pair)
    {
        var yaml = DraftWriter.Write(draft);
        var (read, found) = Workbench.Read(yaml);

        Expect.That(found.Count == 0, $"{Shows()}{Workbench.Messages(yaml, found)}");
        Same(Shows, draft.Text, read!.Draft.Text);
        Same(Shows, original.Text.WithoutComments(), draft.Reject().Text.WithoutComments());

        string Shows() => $"first\n{Shown.Of(pair.First.Text)}second\n{Shown.Of(pair.Second.Text)}result\n{Shown.Of(draft.Text)}{yaml}";
    }

    private static Draft Edited(Draft original, List<Edit> edits) => Compared(original,
        original with { Text = edits.Aggregate(original.Text, DraftEdits.Apply) });

    private static Draft Compared(Draft original, Draft revised)
    {
        var compared = DraftComparison.Compare(original, revised, new Revision("Brazil", original.Head.Revised ?? original.Head.Date));
        return compared with { Head = compared.Head with { Authors = [] } };
    }

    /// <summary>A note is about the proposal: it is not merged.</summary>
    private static Draft Noteless(Draft draft) =>
        draft with { Text = draft.Text.SkipWhile(block => block is Paragraph { Mark.Properties.Style: Roles.Note }).ToValueList() };

    private static bool JoinsHold(Draft draft)
    {
        var (read, found) = Workbench.Read(DraftWriter.Write(draft));
        return found.Count == 0 && read!.Draft.Text.Equals(draft.Text);
    }

    private static void Same(Func<string> shows, ValueList<Block> expected, ValueList<Block> actual)
    {
        foreach (var (one, other) in expected.Zip(actual))
        {
            Expect.That(one == other, $"{shows()}\nexpected {Shown.Of([one])}\nactual   {Shown.Of([other])}\n{one}\n{other}");
        }
        Expect.That(expected.Count == actual.Count, $"{shows()}\n{expected.Count} {actual.Count}");
    }
}
