using DocGen.Documents;
using DocGen.Docx.References;
using DocGen.Styles;

namespace DocGen.Docx.Elements;

/// <summary>What all parts of one document that is being written share: the id sequence, and what the body leaves for later parts.</summary>
internal sealed class DocumentState(Document document, ReferenceDocument? reference = null)
{
    private readonly List<(NoteAtom Reference, Stamps Stamps)> notes = [];
    private readonly List<(Comment Comment, int Id)> comments = [];
    private int lastMarkId;
    private int lastPictureId;

    /// <summary>The style that a paragraph has without naming it, or null.</summary>
    public string? DefaultStyle { get; } =
        document.Styles.Styles.FirstOrDefault(s => s.IsDefault && s.Kind == StyleKind.Paragraph)?.Id;

    /// <summary>Whether pages, paragraphs and tables start at the right.</summary>
    public bool IsRightToLeft { get; } = document.Properties.RightToLeft;

    /// <summary>The footnotes so far; the first has id 1, after the two separators.</summary>
    public IReadOnlyList<(NoteAtom Reference, Stamps Stamps)> Notes => notes;

    /// <summary>The comments so far.</summary>
    public IReadOnlyList<(Comment Comment, int Id)> Comments => comments;

    /// <summary>What the pages take over from a reference beside paper and margins; null where there is none.</summary>
    public ReferenceSection? Section => reference?.Section;

    /// <summary>Whether the first page has headers and footers of its own, if only empty ones; until the first section says so.</summary>
    public bool HasFirstPage { get; set; } = reference?.Headers.HasFirst ?? false;

    /// <summary>Whether the first section is still to come.</summary>
    public bool IsFirstSection { get; set; } = true;

    /// <summary>The references to headers and footers, until the first section takes them.</summary>
    public List<(HeaderFooter Content, string RelationshipId)> HeadersFooters { get; } = [];

    /// <summary>The files of the pictures so far, each content once.</summary>
    public MediaFiles Media { get; } = new();

    /// <summary>A new id for a picture (<c>wp:docPr</c>); those of all parts are one sequence, apart from that of marks.</summary>
    public int NextPictureId() => ++lastPictureId;

    /// <summary>A new id for a revision mark or a comment: they are of one sequence.</summary>
    public int NextMarkId() => ++lastMarkId;

    /// <summary>Keeps a footnote for its part, and gives its id.</summary>
    public int Add(NoteAtom reference, Stamps stamps)
    {
        notes.Add((reference, stamps));
        return notes.Count;
    }

    /// <summary>Keeps a comment for its part, and gives its id.</summary>
    public int Add(Comment comment)
    {
        var id = NextMarkId();
        comments.Add((comment, id));
        return id;
    }
}
