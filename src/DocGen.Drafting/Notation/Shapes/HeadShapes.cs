using DocGen.Drafting.Rules;

namespace DocGen.Drafting.Notation.Shapes;

/// <summary>The plain keys at the top of a drafting file; many of them a set may give for all its files.</summary>
internal static class HeadShapes
{
    /// <summary>The keys that a set may give for all its files.</summary>
    public static readonly MapShape Set = new(
        new("kind", "What kind of document this is; it picks the template, and with it the look.", new KindShape()),
        new("template", "The template pack that gives the official format, such as wtpf-ieg.", TextShape.Any),
        new("language", "The language of the text: it gives labels, dates and fixed words.", new ChoiceShape(HeadReader.Languages)),
        new("date", "The day of the document, and of the marks in it: year-month-day, such as 2013-02-01.", ScalarShapes.Date),
        new("place", "Where and when the meeting is, as the header shows it: Geneva, 14-16 May 2013.", TextShape.Any),
        new("original", "The language in which the document was written first, as the header shows it.", TextShape.Any),
        new("source", "Whose contribution this is, as the first page says it: United States of America.", TextShape.Any),
        new("emblem", "The path of the picture in the header of the first page, in place of the pack's own; [] for none.",
            new AnyShape(TextShape.Any, new NoneShape())),
        new("author", "The name on your marks: {++…++} and {--…--} are tracked changes of this author.", TextShape.Any),
        new("revised", "The day on the marks, where it is not that of the document.", ScalarShapes.Date),
        new("authors", "More authors, each by a short key in which a mark can end: {br: Brazil} for {++new++}{br}.",
            new NamesShape(new TextShape(CanBeEmpty: false), ScalarShapes.AuthorKey)),
        new("rules-off", "The rules of drafting that are not to be held against the text.", new ListShape(new ChoiceShape(RuleBook.Names))),
        new("file-names", "How the Word file is named: itu for ITU's names, or a name in the language of templates.", TextShape.Any),
        new("moves", "Whether a paragraph that is deleted here and inserted there is marked as moved in Word.", new SwitchShape()));

    /// <summary>All keys of a head.</summary>
    public static readonly MapShape Head = new(
    [
        .. Set.Keys,
        new("symbol", "The number of the document, once it has one: WTPF-IEG/3/40(Rev.1).", TextShape.Any),
        new("contribution", "The running number of the contribution beside the symbol, such as 27.", TextShape.Any),
        new("title", "The title of the document, where it has one of its own.", TextShape.Any),
        new("proposes", "The document that this one proposes to revise: WTPF-IEG/2/10 (Contribution 27).", TextShape.Any),
        new("base", "The path of the file that this text amends: the text stands here as it is to read, and its marks are worked out; marks that are typed are held against it.", TextShape.Any),
        new("compiles", "The document whose contributions are put together: WTPF-IEG/2/10.", TextShape.Any),
        new("proposals", "Source and document in the numbers of proposals: USA/27 gives USA/27/1, USA/27/2 and so on.", TextShape.Any),
        new("signed", "Who signs the document, line by line: the name, the office.", new ListShape(TextShape.Any)),
    ]);

    /// <summary>A drafting file: a head and a text.</summary>
    public static readonly MapShape Draft = new(
    [
        .. Head.Keys,
        new("note", "A line above the text, such as: The United States submits the following revisions.", TextShapes.Paragraph),
        new("opinion", "The Opinion, for a document that is one: number, title, forum line and sections.", TextShapes.Opinion),
        new("body", "The text part by part: headings, texts, lists, tables, figures, Opinions, proposals, annexes and page breaks.",
            new ListShape(BodyShapes.Part)),
    ])
    { Apart = ("opinion", "body") };
}
