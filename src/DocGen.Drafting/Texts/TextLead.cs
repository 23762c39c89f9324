using System.Text.RegularExpressions;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>What a line begins with that says what its paragraph is.</summary>
internal enum LeadKind
{
    None,
    Closers,
    Empty,
    Heading,
    Key,
    Label,
    Opinion,
    PageBreak,
    Pipe,
}

/// <summary>The beginning of a line: ends of marks, beginnings of marks, and what says what the paragraph is.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Word">The key or the label.</param>
/// <param name="Content">Behind the ends of marks from the lines above.</param>
/// <param name="Mark">Behind the beginnings of marks: where the key or label begins.</param>
/// <param name="LabelEnd">Behind a label with its marks.</param>
/// <param name="Text">Where the text begins.</param>
/// <param name="Level">Of a heading.</param>
/// <param name="IsByHand">The label is written with its marks: the old and the new one.</param>
internal sealed partial record TextLead(LeadKind Kind, string Word, int Content, int Mark, int LabelEnd, int Text, int Level = 0, bool IsByHand = false)
{
    /// <summary>The keys that a paragraph can begin with.</summary>
    public static readonly string[] Keys = ["note", "number", "title", "forum", "call", "clause", "text", "annex", "annex-title"];

    /// <summary>The ends of marks that begin on lines above stand at the beginning.</summary>
    public bool ClosesMarks(int start) => Content > start;

    public static TextLead Of(string text, TextLine line, IReadOnlyList<MarkRange> marks, TextWords words)
    {
        var content = line.Start;
        while (marks.FirstOrDefault(mark => mark.Close == content && mark.Open < line.Start) is { } closed)
        {
            content = closed.End;
        }
        var mark = content;
        while (MarkSyntax.OpenerAt(text, mark) is FrameKind.Insertion or FrameKind.Deletion)
        {
            mark += 3;
        }
        var none = new TextLead(LeadKind.None, "", content, mark, content, content);
        if (content >= line.End)
        {
            return none with { Kind = LeadKind.Closers };
        }
        var rest = text[Math.Min(mark, line.End)..line.End];
        if (rest == "\\")
        {
            return none with { Kind = LeadKind.Empty, Text = line.End };
        }
        if (rest == "page-break")
        {
            return none with { Kind = LeadKind.PageBreak };
        }
        if (rest.StartsWith('|'))
        {
            return none with { Kind = LeadKind.Pipe };
        }
        if (Heading().Match(rest) is { Success: true } heading)
        {
            return none with { Kind = LeadKind.Heading, Level = heading.Groups[1].Length, Text = mark + heading.Length };
        }
        if (Key().Match(rest) is { Success: true } key && (Keys.Contains(key.Groups[1].Value) || key.Groups[1].Value == "Note"))
        {
            return none with { Kind = LeadKind.Key, Word = key.Groups[1].Value.ToLowerInvariant(), Text = mark + key.Length };
        }
        if (rest.StartsWith(words.Opinion, StringComparison.Ordinal) && IsNumber(rest[words.Opinion.Length..]))
        {
            var number = mark + words.Opinion.Length;
            return none with { Kind = LeadKind.Opinion, Text = number + (TextLine.IsSpace(text[number]) ? 1 : 0) };
        }
        return LabelOf(none, text, line, marks, words) ?? none;
    }

    /// <summary>How long the label is that stands at a place; 0 for none.</summary>
    public static int LabelLength(string text, int at, int end, TextWords words)
    {
        var length = 0;
        while (at + length < end && !TextLine.IsSpace(text[at + length]) && text[at + length] is not ('{' or '\\')
            && MarkSyntax.CloserAt(text, at + length) is null)
        {
            length++;
        }
        // In Arabic a blank stands before the bracket.
        if (at + length + 1 < end && text[at + length] == ' ' && text[at + length + 1] == ')' && IsLabel(text.Substring(at, length + 2), words))
        {
            return length + 2;
        }
        return length > 0 && IsLabel(text.Substring(at, length), words) ? length : 0;
    }

    /// <summary>True for the number of an Opinion behind its word.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    private static bool IsLabel(string text, TextWords words) =>
        words.Labels.Any(sequence => sequence.Pattern == text || sequence.NumberOf(text) is < 100) || Usual().IsMatch(text);

    private static TextLead? LabelOf(TextLead none, string text, TextLine line, IReadOnlyList<MarkRange> marks, TextWords words)
    {
        var (at, pieces) = (none.Mark, 0);
        while (LabelLength(text, at, line.End, words) is > 0 and var length)
        {
            pieces++;
            var end = BehindClosers(text, at + length, marks, none.Content);
            if (end >= line.End || TextLine.IsSpace(text[end]))
            {
                var start = end;
                while (start < line.End && TextLine.IsSpace(text[start]))
                {
                    start++;
                }
                return none with
                {
                    Kind = LeadKind.Label, Word = text.Substring(at, length), LabelEnd = end, Text = BehindClosers(text, start, marks, 0), IsByHand = pieces > 1,
                };
            }
            at = end;
            while (MarkSyntax.OpenerAt(text, at) is FrameKind.Insertion or FrameKind.Deletion)
            {
                at += 3;
            }
            if (at == end)
            {
                break;
            }
        }
        return null;
    }

    private static int BehindClosers(string text, int at, IReadOnlyList<MarkRange> marks, int opened)
    {
        while (at < text.Length && MarkSyntax.CloserAt(text, at) is not null && marks.FirstOrDefault(mark => mark.Close == at && mark.Open >= opened) is { } closed)
        {
            at = closed.End;
        }
        return at;
    }

    [GeneratedRegex(@"^(#{1,6})(?:[ \t\u00A0]+|$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^([A-Za-z-]+):(?:[ \t\u00A0]+|$)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^[ \u00A0]?\(?[0-9A-Z]{1,4}\)?$")]
    private static partial Regex Number();

    /// <summary>Labels that people type, of the sequence or not: <c>3)</c>, <c>b)</c>, <c>b)bis</c>.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,3}|[a-z]|([a-z])\1)\)(?:bis|ter|quater)?$")]
    private static partial Regex Usual();
}
