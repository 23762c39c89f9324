using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Revisions;

namespace DocGen.Tests.Drafting.Labels;

/// <summary>Whose labels come and go, and what becomes of typed ones.</summary>
public class LabelTests
{
    private static readonly Revision UnitedStates = new("United States");
    private static readonly Revision Brazil = new("Brazil");

    [Fact]
    public void A_new_label_is_by_whoever_split_the_paragraph() => Assert.Equal("a) | [b) ins Brazil] | [b) del Brazil][c) ins Brazil]", Labels(
        Item([Text("one")]) with { Mark = Mark() with { Inserted = Brazil } },
        Item([Text("two") with { Deleted = UnitedStates }, Text("three")]),
        Item([Text("four")])));

    [Fact]
    public void A_label_that_goes_is_by_whoever_joined_the_paragraph() => Assert.Equal("a) | [b) del Brazil] | [c) del Brazil][b) ins Brazil]", Labels(
        Item([Text("one")]) with { Mark = Mark() with { Deleted = Brazil } },
        Item([Text("two") with { Inserted = UnitedStates }, Text("three")]),
        Item([Text("four")])));

    [Fact]
    public void Who_splits_is_not_who_joins() => Assert.Equal("a) | [b) ins Brazil] | [b) del United States]", Labels(
        Item([Text("one")]) with { Mark = Mark() with { Inserted = Brazil } },
        Item([Text("two")]) with { Mark = Mark() with { Deleted = UnitedStates } },
        Item([Text("three")])));

    [Fact]
    public void A_paragraph_that_becomes_empty_loses_its_label_to_whoever_emptied_it() => Assert.Equal("[a) del Brazil] | [b) del Brazil][a) ins Brazil]", Labels(
        Item([Text("one") with { Deleted = Brazil }]), Item([Text("two")])));

    [Fact]
    public void Nothing_is_joined_over_a_page_break() => Assert.Equal("a) |  | a)", Labels(
        Item([Text("one")]) with { Mark = Mark() with { Deleted = Brazil } },
        new Paragraph([new BreakAtom(BreakKind.Page, RunProperties.Plain)], new MarkAtom(new ParagraphProperties(Roles.PageBreak))),
        Item([Text("two")])));

    [Fact]
    public void Where_a_typed_label_goes_none_of_the_sequence_comes()
    {
        var draft = Draft(Item([new LabelAtom("f)", RunProperties.Plain) { Deleted = Brazil }, Text("one")]), Item([Text("two")]));

        Assert.Equal(["one", "a)\ttwo"], PlainText.Paragraphs(Label(draft.Text).Accept()));
        Assert.Equal(["one", "a)\ttwo"], PlainText.Paragraphs(Label(draft.Accept().Text)));
        Assert.Equal(["f)\tone", "g)\ttwo"], PlainText.Paragraphs(Label(draft.Reject().Text)));
    }

    [Fact]
    public void A_typed_label_goes_where_its_paragraph_becomes_a_call()
    {
        var draft = Draft(
            Item([new LabelAtom("f)", RunProperties.Plain), Text("one")]) with { Mark = Mark() with { Deleted = Brazil } },
            new Paragraph([Text("noting")], new MarkAtom(new ParagraphProperties(Roles.Call))));

        Assert.Equal([Text("onenoting")], Assert.IsType<Paragraph>(draft.Accept().Text[0]).Atoms);
    }

    [Fact]
    public void Settling_joins_nothing_to_an_annex()
    {
        var annex = new Paragraph([Text("ANNEX 1")], new MarkAtom(new ParagraphProperties(Roles.AnnexNumber)));
        var draft = Draft(Item([Text("one")]) with { Mark = Mark() with { Deleted = Brazil } }, annex);

        Assert.Equal(Draft(Item([Text("one")]), annex), draft.Accept());
    }

    private static string Labels(params Paragraph[] text) => string.Join(" | ", Label([.. text]).Cast<Paragraph>()
        .Select(paragraph => string.Concat(paragraph.Atoms.OfType<LabelAtom>().Select(label =>
            label.Inserted is { } inserted ? $"[{label.Text} ins {inserted.Author}]"
            : label.Deleted is { } deleted ? $"[{label.Text} del {deleted.Author}]"
            : label.Text))));

    private static ValueList<Block> Label(ValueList<Block> text) => Labeller.Label(text, [new("a)")], UnitedStates);

    private static Draft Draft(params Paragraph[] text) =>
        new(new DraftHead { Kind = "contribution", Template = "wtpf-ieg", Language = "en" }, [.. text]);

    private static Paragraph Item(Atom[] atoms) => new([.. atoms], Mark());

    private static MarkAtom Mark() => new(new ParagraphProperties(Roles.Item) { Level = 1 });

    private static TextAtom Text(string text) => new(text, RunProperties.Plain);
}
