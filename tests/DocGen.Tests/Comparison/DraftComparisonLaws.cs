using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Tests.Drafting;
using DocGen.Tests.Revisions;
using DocGen.Comparison;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Comparison;

/// <summary>What holds for the comparison of any two drafts; what comes out can be said in YAML.</summary>
public class DraftComparisonLaws
{
    private static readonly EditKind[] Kinds =
    [
        EditKind.Write, EditKind.Erase, EditKind.Split, EditKind.Join, EditKind.Move, EditKind.Delete, EditKind.Repeat, EditKind.Empty, EditKind.Restyle,
    ];

    [Fact]
    public void The_two_texts_of_a_draft_compared_are_the_two_texts_again() => Some.Hold(10_000, RandomDrafts.Any, draft =>
        Holds(draft, draft.Reject(), draft.Accept()));

    [Fact]
    public void So_it_is_with_drafts_that_have_little_in_common() => Some.Hold(10_000, RandomDrafts.Any, draft =>
    {
        var text = draft.Accept().Text;
        var other = text.Reverse().ToValueList();
        if (!other.Any(block => block is Paragraph { Mark.Properties.Style: Roles.Note }))
        {
            Holds(draft, draft.Accept(), draft with { Text = other });
        }
    });

    [Fact]
    public void An_edited_draft_compared_is_the_two_drafts_again() => Some.Hold(10_000, Arb.From(
        from draft in Gen.Frequency((2, from some in RandomDrafts.Any.Generator select some.Accept()), (2, from body in RandomEdits.Bodies from some in RandomDrafts.Any.Generator select some with { Text = Clauses(body) }))
        from edits in Some.Many(0, 6, RandomEdits.Any(Kinds))
        select (draft, edits), pair => Some.Shorter(pair.edits).Select(edits => (pair.draft, edits.ToList()))
            .Concat(Some.Shorter(pair.draft.Text).Select(text => (pair.draft with { Text = text }, pair.edits)))), pair =>
        Holds(pair.draft, pair.draft, pair.draft with { Text = pair.edits.Aggregate(pair.draft.Text, Apply) }));

    /// <summary>Edits of what a person edits freely: clauses, items, texts and headings.</summary>
    private static ValueList<Block> Apply(ValueList<Block> text, Edit edit)
    {
        var from = edit.At % (text.Count + 1);
        var run = text.Skip(from).TakeWhile(IsFree).ToValueList();
        if (run.Count == 0)
        {
            return text;
        }
        var changed = edit.Kind == EditKind.Restyle ? Restyled(run, edit) : RandomEdits.Apply(run, edit);
        return [.. text.Take(from), .. changed.Select(Unlabelled), .. text.Skip(from + run.Count)];
    }

    /// <summary>What is no list has no labels.</summary>
    private static Block Unlabelled(Block block) => block is Paragraph { Mark.Properties.Style: Roles.Text or Roles.Heading } paragraph
        ? paragraph with { Atoms = AtomText.Merge([.. paragraph.Atoms.Where(atom => atom is not LabelAtom)]) }
        : block;

    private static ValueList<Block> Restyled(ValueList<Block> run, Edit edit)
    {
        var at = edit.Place % run.Count;
        var paragraph = (Paragraph)run[at];
        var properties = (edit.Place % 4) switch
        {
            0 => new ParagraphProperties(Roles.Text),
            1 => new ParagraphProperties(Roles.Heading) { Level = 1 + edit.At % 3 },
            2 => new ParagraphProperties(Roles.Item) { Level = 1 + edit.At % 3 },
            _ => new ParagraphProperties(Roles.Clause) { Level = 1 + edit.At % 3 },
        };
        var isListed = properties.Style is Roles.Item or Roles.Clause;
        return
        [
            .. run.Take(at),
            paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => isListed || atom is not LabelAtom)], Mark = paragraph.Mark with { Properties = properties } },
            .. run.Skip(at + 1),
        ];
    }

    private static ValueList<Block> Clauses(ValueList<Block> body) => [.. body.Cast<Paragraph>().Select((paragraph, i) =>
        paragraph with { Mark = new MarkAtom(new ParagraphProperties(Roles.Clause) { Level = 1 + i % 2 }) })];

    private static bool IsFree(Block block) =>
        block is Paragraph { Mark.Properties.Style: Roles.Clause or Roles.Item or Roles.Text or Roles.Heading };

    private static bool IsPage(Block block) => block is Paragraph { Mark.Properties.Style: Roles.PageBreak };

    private static void Holds(Draft draft, Draft original, Draft revised)
    {
        var compared = DraftComparison.Compare(original, revised, draft.Head.DefaultRevision!);
        var yaml = DraftWriter.Write(compared);
        var (read, found) = Workbench.Read(yaml);

        Assert.True(found.Count == 0, yaml + Workbench.Messages(yaml, found));
        Same(yaml, compared.Text, read!.Draft.Text);
        Same(yaml, original.Text.WithoutComments(), compared.Reject().Text.WithoutComments());
        Same(yaml, Paged(revised.Text.WithoutComments()), Paged(compared.Accept().Text.WithoutComments()));
        Assert.Subset(Comments(compared), Comments(revised));
        Assert.Empty(Atoms.Stamps(DraftComparison.Compare(revised, revised, draft.Head.DefaultRevision!).Text));
    }

    /// <summary>What the remarks of a draft say; those without a date have that of the file they are written to.</summary>
    private static HashSet<string> Comments(Draft draft) => [.. draft.Text.Paragraphs().SelectMany(paragraph => paragraph.Atoms).OfType<CommentEndAtom>()
        .Select(end => end.Comment.Author + end.Comment.Content)];

    /// <summary>Page breaks have no marks.</summary>
    private static ValueList<Block> Paged(ValueList<Block> text) => [.. text.Where(block => !IsPage(block))];

    private static void Same(string yaml, ValueList<Block> expected, ValueList<Block> actual)
    {
        foreach (var (one, other) in expected.Zip(actual))
        {
            Expect.That(one == other, $"{yaml}\nexpected {one}\nactual   {other}");
        }
        Expect.That(expected.Count == actual.Count, $"{yaml}\n{expected.Count} {actual.Count}");
    }
}
