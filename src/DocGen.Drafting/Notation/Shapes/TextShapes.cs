namespace DocGen.Drafting.Notation.Shapes;

/// <summary>Paragraphs, clauses and Opinions.</summary>
internal static class TextShapes
{
    /// <summary>How deep clauses can stand.</summary>
    public const int DeepestLevel = 9;

    private static readonly KeyShape By =
        new("by", "Who inserts or deletes the whole, by a key of authors, and when: br, or br 2013-02-03.", ScalarShapes.By);

    /// <summary>What is inserted as a whole and deleted again by somebody else: <c>ins: {del: …, by: br}</c>.</summary>
    public static readonly MapShape Deleted = DeletedAgain(TextShape.Any);

    /// <summary>A text that may come or go as a whole.</summary>
    public static readonly MapShape Stamped = StampedMap(TextShape.Any, TextShape.Any);

    /// <summary>A paragraph: its text, or what becomes of the whole of it.</summary>
    public static readonly NamedShape Paragraph = new("paragraph", static () => new AnyShape(TextShape.Any, Stamped!));

    /// <summary>A clause that is more than its text.</summary>
    public static readonly MapShape ClauseMap = StampedMap(TextShape.Any, TextShape.Any,
        new("label", "The label where it is not the one that comes by itself: it may hold marks, and is empty for none.", TextShape.Any),
        new("level", "How deep the clause stands, where that is not as deep as its list.", NumberShape.Whole(1, DeepestLevel)),
        new("clauses", "The clauses below this one.", new ListShape(new NamedShape("clause", ClauseOf))));

    /// <summary>A clause.</summary>
    public static readonly NamedShape Clause = new("clause", ClauseOf);

    /// <summary>A section of an Opinion.</summary>
    public static readonly MapShape SectionMap = new(
        new("call", "The words that begin the section, such as recognizing or invites; [] for none.", new AnyShape(Paragraph, new NoneShape()), IsRequired: true),
        new("clauses", "The clauses: each a text, or ins: or del: with one; letters come by themselves.", new ListShape(Clause)));

    /// <summary>An Opinion.</summary>
    public static readonly MapShape OpinionMap = new(
        new("number", "The number of the Opinion, such as (1), without the word before it.", OrNone()),
        new("title", "The title of the Opinion, mostly in capitals: ON SUPPORTING …", OrNone(), IsRequired: true),
        new("forum", "The line that names the forum: The fifth World Telecommunication Policy Forum (Geneva, 2013),", OrNone()),
        new("sections", "The sections, each a call and its clauses.", new ListShape(new NamedShape("section", static () => SectionMap!)), IsRequired: true));

    /// <summary>An Opinion, at the places where one can stand.</summary>
    public static readonly NamedShape Opinion = new("opinion", static () => OpinionMap!);

    /// <summary>A map that says by its key what becomes of the whole of something.</summary>
    /// <param name="text">What stands behind <c>text</c>.</param>
    /// <param name="whole">What stands behind <c>ins</c> and <c>del</c>.</param>
    /// <param name="more">Other keys.</param>
    public static MapShape StampedMap(Shape text, Shape whole, params IReadOnlyList<KeyShape> more) => new(
    [
        new("text", "The text, with marks for what is inserted and deleted in it.", text),
        .. Stamps(whole, DeletedAgain(whole)),
        .. more,
    ])
    { OneOf = ["text", "ins", "del"], Needs = ("by", ["ins", "del"]) };

    /// <summary>The keys of what comes or goes as a whole.</summary>
    public static IReadOnlyList<KeyShape> Stamps(Shape whole, MapShape again) =>
    [
        new("ins", "What is inserted as a whole, with its label and its paragraph mark.", new AnyShape(whole, again)),
        new("del", "What is deleted as a whole, with its label and its paragraph mark.", whole),
        By,
    ];

    /// <summary>What somebody inserts as a whole and somebody else deletes as a whole.</summary>
    public static MapShape DeletedAgain(Shape whole) => new(
        new("del", "What is inserted as a whole, and deleted again by another author.", whole, IsRequired: true),
        By);

    /// <summary>A paragraph, or <c>[]</c> where one is expected and there is none.</summary>
    public static AnyShape OrNone() => new(Paragraph, new NoneShape());

    private static AnyShape ClauseOf() => new(TextShape.Any, ClauseMap!);
}
