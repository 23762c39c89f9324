using DocGen.Documents;
using DocGen.Docx.Packages;

namespace DocGen.Docx.Elements;

/// <summary>What the codecs need while one part is written: its XML, its relationships, and the whole document's state.</summary>
internal sealed class PartWriter
{
    private readonly List<(Comment Comment, int Id)> openComments = [];

    /// <summary>Begins a part.</summary>
    /// <param name="xml">Where it goes.</param>
    /// <param name="document">What all parts share.</param>
    /// <param name="isBody">Only the body can hold footnotes, comments and section breaks; elsewhere Word refuses them.</param>
    public PartWriter(MarkupWriter xml, DocumentState document, bool isBody)
    {
        (Xml, Document, IsBody) = (xml, document, isBody);
        Runs = new(this);
        Moves = new(this);
    }

    /// <summary>The part's XML.</summary>
    public MarkupWriter Xml { get; }

    /// <summary>What all parts share.</summary>
    public DocumentState Document { get; }

    /// <summary>Whether this is the main part, <c>word/document.xml</c>.</summary>
    public bool IsBody { get; }

    /// <summary>What the part refers to.</summary>
    public Relationships Relationships { get; } = new();

    /// <summary>What is open round the runs of the paragraph that is being written.</summary>
    public RunNesting Runs { get; }

    /// <summary>The ranges of moves that are open.</summary>
    public MoveRanges Moves { get; }

    /// <summary>Opens a comment's range.</summary>
    public int OpenComment(Comment comment)
    {
        var id = Document.Add(comment);
        openComments.Add((comment, id));
        return id;
    }

    /// <summary>Closes the nearest open range of an equal comment; null where none is open.</summary>
    public int? CloseComment(Comment comment)
    {
        var index = openComments.FindLastIndex(open => open.Comment == comment);
        if (index < 0)
        {
            return null;
        }
        var id = openComments[index].Id;
        openComments.RemoveAt(index);
        return id;
    }
}
