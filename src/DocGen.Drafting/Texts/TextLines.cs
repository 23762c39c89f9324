using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>Writes the paragraphs of a plain text, with marks that run from one into the next.</summary>
/// <param name="inline">Writes the authors behind marks.</param>
internal sealed class TextLines(InlineWriter inline)
{
    private readonly StringBuilder file = new();

    /// <summary>The marks that are open at the end of what was written, outer ones first.</summary>
    private readonly List<(bool IsInsertion, Revision By)> open = [];

    /// <summary>Comments that stand before what comes next.</summary>
    private readonly List<string> comments = [];

    /// <summary>Adds comments before what comes next.</summary>
    public void AddComments(IEnumerable<string> lines) => comments.AddRange(lines);

    /// <summary>Adds a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="level">How deep it is indented, from 1.</param>
    /// <param name="lead">What says what it is.</param>
    /// <param name="content">Its text with marks.</param>
    /// <param name="words">What it is read with.</param>
    /// <param name="keepsMark">A paragraph mark in its marks stays <c>¶</c>.</param>
    /// <param name="isSpaced">An empty line stands before it.</param>
    public void Add(Paragraph paragraph, int level, string lead, string content, TextWords words, bool keepsMark, bool isSpaced)
    {
        var round = Round(paragraph);
        var begun = Begin(round, level, isSpaced);
        if (!keepsMark && content.LastIndexOf(MarkSyntax.ParagraphMark) is > 0 and var at && content[at - 1] != '\\' && MarkSyntax.OnlyClosersFrom(content, at + 1))
        {
            (content, var left) = (content[..at], paragraph.Mark);
            // Written as the inline writer nests them: a deletion inside an insertion.
            if (left.Inserted is { } inserted && round.TrueForAll(mark => !mark.IsInsertion))
            {
                open.Add((true, inserted));
            }
            if (left.Deleted is { } deleted && round.TrueForAll(mark => mark.IsInsertion))
            {
                open.Add((false, deleted));
            }
        }
        if (lead.Length == 0 && LooksLikeLead(content, words))
        {
            var mark = LeadAt(content);
            content = content[..mark] + "\\" + content[mark..];
        }
        content = WithoutLeads(content, words);
        // Behind a label alone it would be the end of a mark on that.
        var closers = content.Length > 0 && open.Count == round.Count ? Closers(begun) : "";
        file.Append(lead.Length > 0 && content.Length == 0 ? lead.TrimEnd() : lead).Append(Escaped(content + closers)).Append('\n');
    }

    /// <summary>Adds a paragraph that is one line and has no marks in it.</summary>
    public void AddLine(Paragraph paragraph, string line, bool isSpaced) => AddRow(Round(paragraph), line, isSpaced);

    /// <summary>Adds lines in which marks have no meaning.</summary>
    public void AddBlock(string lines)
    {
        if (open.Count > 0)
        {
            Close(0);
            file.Append('\n');
        }
        Begin([], 1, isSpaced: true);
        file.Append(lines).Append('\n');
    }

    /// <summary>Adds a row of a table.</summary>
    /// <param name="round">The marks that cover it, outer ones first.</param>
    /// <param name="row">The row from its first pipe to its last.</param>
    /// <param name="isSpaced">An empty line stands before it.</param>
    public void AddRow(IReadOnlyList<(bool IsInsertion, Revision By)> round, string row, bool isSpaced)
    {
        var begun = Begin(round, 1, isSpaced);
        file.Append(row).Append(Closers(begun)).Append('\n');
    }

    /// <summary>Adds a line for which marks have no meaning.</summary>
    public void AddBetween(string line) => file.Append(line).Append('\n');

    /// <summary>All that was written.</summary>
    public string End()
    {
        if (open.Count > 0)
        {
            Close(0);
            file.Append('\n');
        }
        WriteComments(1);
        return file.ToString();
    }

    /// <summary>True where a mark of the text runs from its beginning to its end: without a lead it would take the paragraph along.</summary>
    public static bool IsMarkedAsWhole(string content, TextWords words)
    {
        if (MarkSyntax.OpenerAt(content, 0) is not (FrameKind.Insertion or FrameKind.Deletion))
        {
            return false;
        }
        var marks = MarkRange.AllOf(content, 0);
        return TextLead.Of(content, new TextLine(0, content.Length, 0), marks, words).BareEnd(content.Length, marks) < content.Length;
    }

    /// <summary>True where a text without a lead would be taken for one with a lead.</summary>
    public static bool LooksLikeLead(string content, TextWords words)
    {
        var text = content.Length > 0 && content[0] == MarkSyntax.ParagraphMark ? "" : content.Split('\n')[0];
        return TextLead.Of(text, new TextLine(0, text.Length, 0), MarkRange.AllOf(text, 0), words).Kind is not (LeadKind.None or LeadKind.Closers);
    }

    /// <summary>Goes to where a paragraph begins, and opens and closes marks for it.</summary>
    /// <returns>How many of the marks that cover it were open before.</returns>
    private int Begin(IReadOnlyList<(bool IsInsertion, Revision By)> round, int level, bool isSpaced)
    {
        file.Append(isSpaced ? "\n" : "");
        WriteComments(level);
        file.Append(' ', 4 * (level - 1));
        var common = 0;
        while (common < round.Count && common < open.Count && round[common] == open[common])
        {
            common++;
        }
        Close(common);
        foreach (var mark in round.Skip(common))
        {
            file.Append(mark.IsInsertion ? "{++" : "{--");
            open.Add(mark);
        }
        return common;
    }

    private void WriteComments(int level)
    {
        foreach (var comment in comments)
        {
            file.Append(' ', 4 * (level - 1)).Append(TextComment.Write(comment)).Append('\n');
        }
        comments.Clear();
    }

    /// <summary>The marks over the whole of a paragraph, outer ones first.</summary>
    private static List<(bool IsInsertion, Revision By)> Round(Paragraph paragraph)
    {
        var round = new List<(bool IsInsertion, Revision By)>();
        for (var whole = WholeStamp.Of(paragraph); whole is not null; whole = whole.Inner)
        {
            round.Add((whole.IsInsertion, whole.By));
        }
        return round;
    }

    private void Close(int from) => file.Append(Closers(from));

    /// <summary>The ends of the marks from one on, which are not open any more.</summary>
    private string Closers(int from)
    {
        var ends = new StringBuilder();
        for (var i = open.Count - 1; i >= from; i--)
        {
            var author = inline.AuthorOf(open[i].By);
            ends.Append(open[i].IsInsertion ? "++}" : "--}").Append(author.Length > 0 ? "{" + author + "}" : "");
        }
        open.RemoveRange(from, open.Count - from);
        return ends.ToString();
    }

    /// <summary>A backslash before what would begin a paragraph behind a line break: see <see cref="HeldLines"/>.</summary>
    private static string WithoutLeads(string content, TextWords words)
    {
        for (var at = content.IndexOf('\n'); at >= 0; at = content.IndexOf('\n', at + 1))
        {
            var end = content.IndexOf('\n', at + 1);
            var line = new TextLine(at + 1, end < 0 ? content.Length : end, 0);
            var lead = TextLead.Of(content, line, MarkRange.AllOf(content, 0), words);
            if (lead.Kind is not (LeadKind.None or LeadKind.Closers) && content[line.Start] != '\\')
            {
                content = content.Insert(LeadAt(content, lead.Content), "\\");
            }
        }
        return content;
    }

    private static int LeadAt(string content, int at = 0)
    {
        while (MarkSyntax.OpenerAt(content, at) is FrameKind.Insertion or FrameKind.Deletion)
        {
            at += 3;
        }
        return at;
    }

    /// <summary>Line breaks with their backslash, and one before each blank that stands at an end of a line.</summary>
    internal static string Escaped(string content)
    {
        var text = new StringBuilder();
        var isStart = true;
        for (var i = 0; i < content.Length; i++)
        {
            if (MarkSyntax.OpenerAt(content, i) == FrameKind.Comment)
            {
                var end = MarkRange.CommentEnd(content, i);
                text.Append(content, i, end - i);
                i = end - 1;
            }
            else if (content[i] == '\n')
            {
                text.Append("\\\n");
                isStart = true;
                continue;
            }
            else if (content[i] == '\\' && i + 1 < content.Length)
            {
                text.Append(content[i]).Append(content[++i]);
            }
            else
            {
                var isEnd = i + 1 == content.Length || content[i + 1] == '\n';
                text.Append(TextLine.IsSpace(content[i]) && (isStart || isEnd) ? "\\" : "").Append(content[i]);
            }
            isStart = false;
        }
        return text.ToString();
    }
}
