using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Docx.Elements;

/// <summary>
/// Comments (ECMA-376 Part 1, §17.13.4): a range and a sign in the body, the remark in <c>word/comments.xml</c>. The anchors stand inside
/// <c>w:ins</c> where they are inserted, so that a rejected insertion takes its comment with it.
/// </summary>
internal static class CommentCodec
{
    /// <summary>Writes where the range begins.</summary>
    public static void WriteStart(PartWriter part, Comment comment)
    {
        part.Runs.CloseRun();
        if (part.IsBody)
        {
            part.Xml.Markup($"<w:commentRangeStart w:id=\"{part.OpenComment(comment)}\"/>");
        }
    }

    /// <summary>Writes where the range ends, and the sign; a comment whose range never began is one on a point, a sign alone.</summary>
    public static void WriteEnd(PartWriter part, Comment comment)
    {
        part.Runs.CloseRun();
        if (!part.IsBody)
        {
            return;
        }
        var id = part.CloseComment(comment);
        if (id is { } open)
        {
            part.Xml.Markup($"<w:commentRangeEnd w:id=\"{open}\"/>");
        }
        part.Xml.Markup($"<w:r><w:commentReference w:id=\"{id ?? part.Document.Add(comment)}\"/></w:r>");
    }

    /// <summary>Writes the part that holds the remarks.</summary>
    public static void WritePart(PartWriter part)
    {
        part.Xml.Root("w:comments");
        foreach (var (comment, id) in part.Document.Comments)
        {
            part.Xml.Markup($"<w:comment w:id=\"{id}\" w:author=\"{comment.Author}\"");
            RevisionCodec.WriteDate(part.Xml, comment.Date);
            part.Xml.Markup($" w:initials=\"{Initials(comment.Author)}\">");
            BlocksCodec.Write(part, Content(comment), Surroundings.Body);
            part.Xml.Markup("</w:comment>");
        }
        part.Xml.Markup("</w:comments>");
    }

    /// <summary>Reads a remark.</summary>
    public static Comment Read(PartReader part, W.Comment comment) =>
        new(comment.Author?.InnerText ?? "", RevisionCodec.ReadDate(comment.Date?.InnerText), BlocksCodec.ReadParagraphs(part, comment));

    /// <summary>Reads a range's start or end, or a sign; null for a sign whose range says it already, and for a dangling anchor.</summary>
    public static Atom? ReadAnchor(PartReader part, OpenXmlElement anchor, Stamps stamps)
    {
        var id = (anchor as W.MarkupRangeType)?.Id?.InnerText ?? (anchor as W.CommentReference)?.Id?.InnerText ?? "";
        if (!part.IsBody || part.Document.Comment(id) is not { } comment || (anchor is W.CommentReference && part.Document.HasRangeEnd(id)))
        {
            return null;
        }
        Atom atom = anchor is W.CommentRangeStart ? new CommentStartAtom(comment) : new CommentEndAtom(comment);
        return atom with { Inserted = stamps.Inserted, Deleted = stamps.Deleted };
    }

    private static string Initials(string author) =>
        string.Concat(author.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]).Where(char.IsLetter).Take(4));

    private static ValueList<Paragraph> Content(Comment comment) =>
        comment.Content.Count > 0 ? comment.Content : [Paragraph.Plain("", "")];
}
