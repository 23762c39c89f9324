using DocGen.Diagnostics;
using DocGen.Documents;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>What all parts of one document that is being read share: notes and comments by id, and the findings.</summary>
internal sealed class DocumentReading
{
    private readonly string file;
    private readonly DiagnosticBag found;
    private readonly HashSet<string> leftOut = [];
    private readonly Dictionary<string, W.Footnote> footnotes = [];
    private readonly Dictionary<string, W.Endnote> endnotes = [];
    private readonly Dictionary<string, Comment> comments = [];
    private readonly Dictionary<Uri, PictureContent?> pictures = [];
    private readonly HashSet<string> rangeEnds;
    private readonly MainDocumentPart main;
    private readonly Lazy<HashSet<string>> moves;

    /// <summary>Looks up everything that the body refers to by id.</summary>
    public DocumentReading(MainDocumentPart main, string defaultStyle, string file, DiagnosticBag found)
    {
        (this.main, DefaultStyle, this.file, this.found) = (main, defaultStyle, file, found);
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<W.Footnote>() ?? [])
        {
            footnotes[note.Id?.InnerText ?? ""] = note;
        }
        foreach (var note in main.EndnotesPart?.Endnotes?.Elements<W.Endnote>() ?? [])
        {
            endnotes[note.Id?.InnerText ?? ""] = note;
        }
        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<W.Comment>() ?? [])
        {
            comments[comment.Id?.InnerText ?? ""] = CommentCodec.Read(new(main.WordprocessingCommentsPart!, this), comment);
        }
        moves = new(() =>
        [
            .. main.Document.Body!.Descendants<W.MoveFromRangeStart>().Select(start => start.Name?.InnerText ?? "")
                .Intersect(main.Document.Body!.Descendants<W.MoveToRangeStart>().Select(start => start.Name?.InnerText ?? "")),
        ]);
        rangeEnds = [.. main.Document.Body!.Descendants<W.CommentRangeEnd>().Select(end => end.Id?.InnerText ?? "")];
    }

    /// <summary>The style of a paragraph that names none.</summary>
    public string DefaultStyle { get; }

    /// <summary>The footnote of this id, or null.</summary>
    public Note? Footnote(string id) =>
        footnotes.GetValueOrDefault(id) is { } note ? NoteCodec.Read(new(main.FootnotesPart!, this), note) : null;

    /// <summary>The endnote of this id, or null: its words stand at the foot of the page then.</summary>
    public Note? Endnote(string id) =>
        endnotes.GetValueOrDefault(id) is { } note ? NoteCodec.Read(new(main.EndnotesPart!, this), note) : null;

    /// <summary>The comment of this id, or null.</summary>
    public Comment? Comment(string id) => comments.GetValueOrDefault(id);

    /// <summary>Whether the comment's range ends somewhere, so that its sign need not say it.</summary>
    public bool HasRangeEnd(string id) => rangeEnds.Contains(id);

    /// <summary>Whether the body has both ends of the move of this name; else it is a deletion or an insertion, and no move.</summary>
    public bool HasMove(string name) => moves.Value.Contains(name);

    /// <summary>The content of a picture's part, which is read once however many pictures show it; null for other formats.</summary>
    public PictureContent? Picture(OpenXmlPart file)
    {
        if (!pictures.TryGetValue(file.Uri, out var content))
        {
            pictures[file.Uri] = content = MediaFiles.Read(file);
        }
        return content;
    }

    /// <summary>Says once for each kind of content that it has no place in a document here.</summary>
    public void LeaveOut(string what)
    {
        if (leftOut.Add(what))
        {
            found.Add(DocxMessages.LeftOut(file, what));
        }
    }
}
