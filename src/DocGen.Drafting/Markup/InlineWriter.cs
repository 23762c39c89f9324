using System.Buffers;
using System.Text;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Writes atoms as a text with inline marks: what <see cref="InlineParser"/> reads back as the same atoms.</summary>
/// <param name="authors">Who the marks are by; a mark by somebody else is written with the key of that author.</param>
public sealed class InlineWriter(MarkAuthors authors)
{
    private const int LikelyLength = 512;

    /// <summary>Where a text is put together; the next one too. Null while one is.</summary>
    private Room? free = new();

    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}｛｝*[]^¶>");

    /// <summary>Another writer of the same, to be used beside this one.</summary>
    public InlineWriter Beside() => new(authors);

    /// <summary>The text of a paragraph, its label left out; an inserted or deleted paragraph mark is <c>¶</c>.</summary>
    public string Write(Paragraph paragraph)
    {
        var isMarked = paragraph.Mark.Inserted is not null || paragraph.Mark.Deleted is not null;
        if (!isMarked && paragraph.Atoms is not [LabelAtom, ..])
        {
            return Write(paragraph.Atoms);
        }
        var atoms = paragraph.Atoms.Where(atom => atom is not LabelAtom).ToList();
        if (isMarked)
        {
            atoms.Add(paragraph.Mark);
        }
        return Write(atoms);
    }

    /// <summary>The text of some atoms.</summary>
    public string Write(IReadOnlyList<Atom> atoms)
    {
        if (atoms is [TextAtom { Inserted: null, Deleted: null } only] && only.Properties == RunProperties.Plain)
        {
            return Escape(only.Text);
        }
        // A footnote is written while its paragraph is.
        var room = free ?? new Room();
        free = null;
        var text = room.Text;
        MarkNesting.Add(atoms, room.Steps);
        foreach (var step in room.Steps)
        {
            switch (step.Kind)
            {
                case MarkEventKind.OpenInsertion:
                    text.Append("{++");
                    break;
                case MarkEventKind.CloseInsertion:
                    text.Append("++}").Append(Suffix(step.By!));
                    break;
                case MarkEventKind.OpenDeletion:
                    text.Append("{--");
                    break;
                case MarkEventKind.CloseDeletion:
                    text.Append("--}").Append(Suffix(step.By!));
                    break;
                case MarkEventKind.OpenComment:
                    text.Append(step.From < step.To ? "{==" : "");
                    break;
                case MarkEventKind.CloseComment:
                    var comment = step.Comment!;
                    var remark = string.Join('\n', comment.Content.Select(PlainText.Of));
                    text.Append(step.From < step.To ? "==}" : "").Append("{>>").Append(Escape(remark)).Append("<<}")
                        .Append(Suffix(new Revision(comment.Author, comment.Date)));
                    break;
                case MarkEventKind.Run:
                    WriteStyled(text, atoms, step.From, step.To);
                    break;
            }
        }
        var written = text.ToString();
        text.Clear();
        room.Steps.Clear();
        free = room;
        return written;
    }

    private void WriteStyled(StringBuilder text, IReadOnlyList<Atom> atoms, int from, int to)
    {
        var properties = (atoms[from] as RunAtom)?.Properties ?? RunProperties.Plain;
        var emphasis = (properties.Bold ? "**" : "") + (properties.Italic ? "*" : "");
        var inner = to == from + 1 ? Plain(atoms[from]) : string.Concat(Enumerable.Range(from, to - from).Select(i => Plain(atoms[i])));
        if (emphasis.Length > 0)
        {
            inner = Emphasised(inner, emphasis);
        }
        text.Append(properties.Link is { } link ? $"[{inner}]({link})" : inner);
    }

    /// <summary>
    /// Tabs and line ends at the ends stay outside: they take no emphasis. A blank there is escaped, because an asterisk beside a bare
    /// one is an asterisk.
    /// </summary>
    private static string Emphasised(string inner, string emphasis)
    {
        var bare = inner.Trim('\t', '\n');
        if (bare.Length == 0)
        {
            return inner;
        }
        var start = inner.IndexOf(bare, StringComparison.Ordinal);
        var escaped = char.IsWhiteSpace(bare[0]) ? "\\" + bare : bare;
        if (bare.Length > 1 && char.IsWhiteSpace(bare[^1]))
        {
            escaped = escaped[..^1] + "\\" + escaped[^1];
        }
        return inner[..start] + emphasis + escaped + emphasis + inner[(start + bare.Length)..];
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

    /// <summary>The author's key and the date of a revision, as far as they differ from those of the file: <c>br 2013-02-03</c>.</summary>
    public string AuthorOf(Revision by)
    {
        if (by == authors.Default)
        {
            return "";
        }
        var key = by.Author == authors.Default?.Author
            ? null
            : authors.ByKey.FirstOrDefault(pair => pair.Value == by.Author).Key;
        var date = by.Date == authors.Default?.Date || by.Date is null ? null : ContentDate.Write(by.Date.Value);
        return string.Join(' ', new[] { key, date }.Where(word => word is not null));
    }

    private string Suffix(Revision by) => AuthorOf(by) is { Length: > 0 } author ? "{" + author + "}" : "";

    /// <summary>A text without meaning for the parser; a backslash stands before each character that could have one.</summary>
    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special) && !LikeMarks.MayStandIn(text))
        {
            return text;
        }
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var special = text[i] is '\\' or '*' or '[' or ']' or MarkSyntax.ParagraphMark or '{'
                || (text[i] == '^' && (i + 1 == text.Length || text[i + 1] == '['))
                || MarkSyntax.CloserAt(text, i) is not null
                || LikeMarks.IsAt(text, i)
                || (text[i] == '~' && i + 1 < text.Length && text[i + 1] == '>');
            escaped.Append(special ? "\\" : "").Append(text[i]);
        }
        return escaped.ToString();
    }

    private sealed class Room
    {
        public StringBuilder Text { get; } = new(LikelyLength);

        public List<MarkEvent> Steps { get; } = [];
    }
}
