using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation.Shapes;

/// <summary>The parts of a body. Which key a part has says what it is, and so which others it may have.</summary>
internal static class BodyShapes
{
    /// <summary>How deep headings go.</summary>
    public const int DeepestHeading = 6;

    /// <summary>What a body can hold beside maps.</summary>
    public const string PageBreak = "page-break";

    /// <summary>A heading.</summary>
    public static readonly MapShape Heading = new(
        new("heading", "The text of a heading.", TextShapes.Paragraph, IsRequired: true),
        new("level", "The level of the heading, 1 for the highest.", NumberShape.Whole(1, DeepestHeading)));

    /// <summary>A list.</summary>
    public static readonly MapShape Clauses = new(new KeyShape(
        "clauses", "A list: each item a text, or ins: or del: with one; its labels come by themselves.", new ListShape(TextShapes.Clause), IsRequired: true));

    /// <summary>A table.</summary>
    public static readonly MapShape Table = new(new KeyShape("table", "A table: its columns, header and rows.", TableShapes.Table, IsRequired: true));

    /// <summary>An Opinion.</summary>
    public static readonly MapShape Opinion = new(new KeyShape("opinion", "An Opinion as a part of the text.", TextShapes.Opinion, IsRequired: true));

    /// <summary>A figure.</summary>
    public static readonly MapShape Figure = new(
        new("figure", "The path of a picture from the folder of this file; ins: or del: before it inserts or deletes it.",
            new AnyShape(TextShape.Any, TextShapes.Stamped), IsRequired: true),
        new("alt", "What the picture shows, for those who do not see it.", TextShape.Any, IsRequired: true),
        new("caption", "The text below the picture; [] for none.", TextShapes.OrNone()),
        new("width", "How wide the picture is: 120mm, 12cm, 340pt, or twips.", ScalarShapes.SomeLength),
        new("height", "How high the picture is: 80mm, 8cm, 227pt, or twips.", ScalarShapes.SomeLength),
        new("fallback", "The path of a PNG picture for programs that cannot show an SVG drawing.", TextShape.Any));

    /// <summary>What is left of a figure when its picture went: the caption.</summary>
    private static readonly MapShape CaptionAlone = new([.. Figure.Keys.Select(key => key with
    {
        Value = key.Name == "figure" ? new NoneShape() : key.Value, IsRequired = key.Name is "figure" or "caption",
    })]);

    /// <summary>An annex.</summary>
    public static readonly MapShape Annex = new(
        new("annex", "The line that begins an annex, such as ANNEX 1; [] for none.", TextShapes.Paragraph, IsRequired: true),
        new("title", "The title of the annex.", TextShapes.Paragraph));

    /// <summary>A proposal.</summary>
    public static readonly MapShape Proposal = new(
        new("proposal", "What is proposed: ADD a text, MOD or SUP one in force, or leave it as it is, NOC.", Symbol(), IsRequired: true),
        new("number", "The number of the proposal, where it is not counted; \"\" for none.", TextShape.Any),
        new("title", "What the proposal is about, such as the article that it changes.", TextShapes.Paragraph),
        new("text", "The text that is proposed, where it is one paragraph.", TextShapes.Paragraph),
        new("body", "The text that is proposed, part by part.", new ListShape(new NamedShape("part-of-proposal", static () => new AnyShape([.. Plain()])))),
        new("reasons", "Why this is proposed; the reasons end the proposal.", TextShapes.Paragraph))
    { Apart = ("text", "body") };

    /// <summary>A proposal whose symbol went has no number either.</summary>
    private static readonly MapShape SymbolGone = new([.. Proposal.Keys.Where(key => key.Name != "number")
        .Select(key => key.Name == "proposal" ? key with { Value = new NoneShape() } : key)])
    { Apart = ("text", "body") };

    /// <summary>A part of a body.</summary>
    public static readonly NamedShape Part = new("part", static () => new AnyShape([.. Plain(), Proposal!, SymbolGone!]));

    private static IEnumerable<Shape> Plain() =>
    [
        new ChoiceShape(PageBreak), TextShapes.Stamped, Heading, Clauses, Table, Figure, CaptionAlone, Opinion,
        Annex, Annex.With("annex", new NoneShape(), "title"),
    ];

    private static AnyShape Symbol()
    {
        // A star is emphasis, so that it may have a backslash.
        var symbols = new ChoiceShape([.. ProposalLine.Symbols, .. ProposalLine.Symbols.Where(symbol => symbol.Contains('*')).Select(symbol => symbol.Replace("*", "\\*", StringComparison.Ordinal))]);
        return new(symbols, TextShapes.StampedMap(symbols, symbols));
    }
}
