using System.Buffers;
using System.Text;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Writes atoms as a text with inline marks: what <see cref="InlineParser"/> reads back as the same atoms.</summary>
/// <param name="authors">Who the marks are by; a mark by somebody else is written with the key of that author.</param>
public sealed class InlineWriter(MarkAuthors authors)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}*[]^¶>");

    /// <summary>The text of a paragraph, its label left out; an inserted or deleted paragraph mark is <c>¶</c>.</summary>
    public string Write(Paragraph paragraph)
    {
        var atoms = paragraph.Atoms.Where(atom => atom is not LabelAtom).ToList();
        if (paragraph.Mark.Inserted is not null || paragraph.Mark.Deleted is not null)
        {
            atoms.Add(paragraph.Mark);
        }
        return Write(atoms);
    }

    /// <summary>The text of some atoms.</summary>
    public string Write(IReadOnlyList<Atom> atoms)
    {
        var text = new StringBuilder();
        WriteRange(text, atoms, 0, atoms.Count, null, null);
        return text.ToString();
    }

    /// <summary>Writes atoms inside marks that are open already.</summary>
    private void WriteRange(StringBuilder text, IReadOnlyList<Atom> atoms, int from, int to, Revision? inserted, Revision? deleted)
    {
        for (var i = from; i < to;)
        {
            var end = UnitEnd(atoms, i, to);
            var (insertion, deletion) = (atoms[i].Inserted, atoms[i].Deleted);
            if (insertion is not null && inserted is null)
            {
                while (end < to && atoms[end].Inserted == insertion)
                {
                    end = UnitEnd(atoms, end, to);
                }
                Wrap(text, "{++", "++}", insertion, () => WriteRange(text, atoms, i, end, insertion, deleted));
            }
            else if (deletion is not null && deleted is null)
            {
                while (end < to && atoms[end].Deleted == deletion && atoms[end].Inserted == insertion)
                {
                    end = UnitEnd(atoms, end, to);
                }
                Wrap(text, "{--", "--}", deletion, () => WriteRange(text, atoms, i, end, inserted, deletion));
            }
            else if (atoms[i] is CommentStartAtom start)
            {
                WriteComment(text, start.Comment, atoms, i + 1, end - 1, inserted, deleted);
            }
            else
            {
                end = StyledEnd(atoms, i, to, inserted, deleted);
                WriteStyled(text, atoms, i, end);
            }
            i = end;
        }
    }

    /// <summary>The end of what starts at a place: one atom, or a comment with all that it is about.</summary>
    private static int UnitEnd(IReadOnlyList<Atom> atoms, int from, int to)
    {
        if (atoms[from] is not CommentStartAtom)
        {
            return from + 1;
        }
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            depth += atoms[i] is CommentStartAtom ? 1 : atoms[i] is CommentEndAtom ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }
        return to;
    }

    private void Wrap(StringBuilder text, string opener, string closer, Revision by, Action inner)
    {
        text.Append(opener);
        inner();
        text.Append(closer).Append(Suffix(by));
    }

    private void WriteComment(
        StringBuilder text, Comment comment, IReadOnlyList<Atom> atoms, int from, int to, Revision? inserted, Revision? deleted)
    {
        if (to > from)
        {
            text.Append("{==");
            WriteRange(text, atoms, from, to, inserted, deleted);
            text.Append("==}");
        }
        var remark = string.Join('\n', comment.Content.Select(PlainText.Of));
        text.Append("{>>").Append(Escape(remark)).Append("<<}").Append(Suffix(new Revision(comment.Author, comment.Date)));
    }

    /// <summary>How far the same stamps and properties go on.</summary>
    private static int StyledEnd(IReadOnlyList<Atom> atoms, int from, int to, Revision? inserted, Revision? deleted)
    {
        var properties = (atoms[from] as RunAtom)?.Properties;
        var end = from + 1;
        while (end < to && atoms[end] is RunAtom next && next.Properties == properties
            && (inserted is not null || next.Inserted is null) && (deleted is not null || next.Deleted is null))
        {
            end++;
        }
        return end;
    }

    private void WriteStyled(StringBuilder text, IReadOnlyList<Atom> atoms, int from, int to)
    {
        var properties = (atoms[from] as RunAtom)?.Properties ?? RunProperties.Plain;
        var emphasis = (properties.Bold ? "**" : "") + (properties.Italic ? "*" : "");
        var inner = string.Concat(Enumerable.Range(from, to - from).Select(i => Plain(atoms[i])));
        if (emphasis.Length > 0)
        {
            // Blanks at the ends stay outside: an asterisk beside a blank is an asterisk.
            var bare = inner.Trim();
            var start = inner.Length - inner.TrimStart().Length;
            inner = bare.Length == 0
                ? inner
                : inner[..start] + emphasis + bare + string.Concat(emphasis.Reverse()) + inner[(start + bare.Length)..];
        }
        text.Append(properties.Link is { } link ? $"[{inner}]({link})" : inner);
    }

    private string Plain(Atom atom) => atom switch
    {
        TextAtom text => Escape(text.Text),
        TabAtom => "\t",
        BreakAtom => "\n",
        NoteAtom note => "^[" + string.Join('\n', note.Note.Content.Select(Write)) + "]",
        MarkAtom => MarkSyntax.ParagraphMark.ToString(),
        _ => "",
    };

    /// <summary>The author and date behind a mark, as far as they differ from those of the file.</summary>
    private string Suffix(Revision by)
    {
        if (by == authors.Default)
        {
            return "";
        }
        var key = by.Author == authors.Default?.Author
            ? null
            : authors.ByKey.FirstOrDefault(pair => pair.Value == by.Author).Key;
        var date = by.Date == authors.Default?.Date || by.Date is null ? null : ContentDate.Write(by.Date.Value);
        return key is null && date is null ? "" : "{" + string.Join(' ', new[] { key, date }.Where(word => word is not null)) + "}";
    }

    /// <summary>A text without meaning for the parser; a backslash stands before each character that could have one.</summary>
    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var special = text[i] is '\\' or '*' or '[' or ']' or MarkSyntax.ParagraphMark or '{'
                || (text[i] == '^' && i + 1 < text.Length && text[i + 1] == '[')
                || MarkSyntax.CloserAt(text, i) is not null
                || (text[i] == '~' && i + 1 < text.Length && text[i + 1] == '>');
            escaped.Append(special ? "\\" : "").Append(text[i]);
        }
        return escaped.ToString();
    }
}
