using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>What a line begins with that says what its paragraph is.</summary>
internal enum LeadKind
{
    None,
    Block,
    Closers,
    Comment,
    Empty,
    EndOfOpinion,
    Figure,
    Heading,
    Key,
    Label,
    Opinion,
    PageBreak,
    Pipe,
    Proposal,
}

/// <summary>The beginning of a line: ends of marks, beginnings of marks, and what says what the paragraph is.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Word">The key or the label.</param>
/// <param name="Content">Behind the ends of marks from the lines above.</param>
/// <param name="Mark">Behind the beginnings of marks: where the key or label begins.</param>
/// <param name="LabelEnd">Behind a label with its marks.</param>
/// <param name="Text">Where the text begins.</param>
/// <param name="Level">Of a heading; of a clause that says its level; else 0.</param>
/// <param name="IsByHand">The label is typed: with its marks, the old and the new one, or as <c>label(…):</c>.</param>
internal sealed partial record TextLead(LeadKind Kind, string Word, int Content, int Mark, int LabelEnd, int Text, int Level = 0, bool IsByHand = false)
{
    /// <summary>The keys that a paragraph can begin with.</summary>
    public static readonly string[] Keys =
        ["note", "number", "title", "forum", "call", "clause", "text", "annex", "annex-title", "caption", "proposal-title", "reasons"];

    /// <summary>What a typed label stands behind.</summary>
    public const string LabelKey = "label(";

    /// <summary>A line that ends an Opinion, where no paragraph does.</summary>
    public const string EndOfOpinion = "end-of-opinion";

    /// <summary>Where a label begins with its marks; those round the whole paragraph stand before it, but for a clause that says its level.</summary>
    public int LabelStart { get; init; } = Content;

    /// <summary>What is passed over before the label or key, where that begins no line and no mark: see <see cref="StraySigns"/>.</summary>
    public IReadOnlyList<(int Start, int End)> Strays { get; private init; } = [];

    /// <summary>The paragraph is one line.</summary>
    public bool IsOneLine =>
        Kind is LeadKind.Block or LeadKind.Heading or LeadKind.Opinion or LeadKind.PageBreak or LeadKind.Empty or LeadKind.EndOfOpinion or LeadKind.Figure or LeadKind.Proposal
            or LeadKind.Comment
        || (Kind == LeadKind.Key && Word == "number");

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
        var lead = At(none, text, line, marks, words);
        return lead.Kind == LeadKind.None ? BehindStrays(lead, text, line, marks, words) ?? lead : lead;
    }

    /// <summary>What stands behind blanks, bullets and their like, at the beginning of the line or of its marks; null where nothing does.</summary>
    private static TextLead? BehindStrays(TextLead none, string text, TextLine line, IReadOnlyList<MarkRange> marks, TextWords words)
    {
        var (at, label) = (none.Content, none.Content);
        List<(int Start, int End)> strays = [];
        while (at < line.End)
        {
            var end = StraySigns.End(text, at, line.End);
            if (end > at)
            {
                strays.Add((at, end));
                label = end;
            }
            else if (MarkSyntax.OpenerAt(text, at) is FrameKind.Insertion or FrameKind.Deletion)
            {
                end = at + 3;
            }
            else
            {
                break;
            }
            at = end;
        }
        if (strays.Count == 0 || at >= line.End)
        {
            return null;
        }
        var lead = At(none with { Mark = at, LabelEnd = at, LabelStart = label, Text = at }, text, line, marks, words);
        var isLead = lead.Kind == LeadKind.Label
            || (lead.Kind is not (LeadKind.None or LeadKind.Empty or LeadKind.Comment or LeadKind.Block) && strays.TrueForAll(stray => StraySigns.AreBlanks(text.AsSpan(stray.Start, stray.End - stray.Start))));
        return isLead ? lead with { Strays = strays } : null;
    }

    /// <summary>What stands at a place of a line.</summary>
    private static TextLead At(TextLead none, string text, TextLine line, IReadOnlyList<MarkRange> marks, TextWords words)
    {
        var mark = none.Mark;
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
        if (rest == EndOfOpinion)
        {
            return none with { Kind = LeadKind.EndOfOpinion };
        }
        if (rest.StartsWith(TextLine.CommentStart, StringComparison.Ordinal))
        {
            return none with { Kind = LeadKind.Comment };
        }
        if (line.Kind == LineKind.Block || rest.StartsWith(TextLine.BlockFence, StringComparison.Ordinal))
        {
            return none with { Kind = LeadKind.Block };
        }
        if (rest.StartsWith(FigureText.Opener, StringComparison.Ordinal))
        {
            return none with { Kind = LeadKind.Figure };
        }
        if (ProposalText.IsLine(text[mark..Math.Max(mark, none.BareEnd(line.End, marks))]))
        {
            return none with { Kind = LeadKind.Proposal };
        }
        if (Heading().Match(rest) is { Success: true } heading)
        {
            return none with { Kind = LeadKind.Heading, Level = heading.Groups[1].Length, Text = mark + heading.Length };
        }
        if (KeyLength(rest, words, out var said) is > 0 and var length)
        {
            return none with { Kind = LeadKind.Key, Word = said, Text = mark + length };
        }
        if (ClauseLevel().Match(rest) is { Success: true } level)
        {
            var start = mark + level.Length;
            var deep = none with { Kind = LeadKind.Key, Word = "clause", Mark = start, LabelEnd = start, LabelStart = start, Text = start };
            while (MarkSyntax.OpenerAt(text, deep.Mark) is FrameKind.Insertion or FrameKind.Deletion)
            {
                deep = deep with { Mark = deep.Mark + 3 };
            }
            var behind = text[Math.Min(deep.Mark, line.End)..line.End];
            var clause = behind == "\\" ? deep with { Kind = LeadKind.Empty, Text = line.End }
                : KeyLength(behind, words, out var key) is > 0 and var keyLength && key == "clause" ? deep with { Text = deep.Mark + keyLength }
                : Typed(deep, text, line) ?? LabelOf(deep, text, line, marks, words) ?? deep with { Mark = start };
            return clause with { Level = int.Parse(level.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) };
        }
        if (rest.StartsWith(words.Opinion, StringComparison.Ordinal) && IsNumber(rest[words.Opinion.Length..]))
        {
            var number = mark + words.Opinion.Length;
            return none with { Kind = LeadKind.Opinion, Text = number + (TextLine.IsSpace(text[number]) ? 1 : 0) };
        }
        return Typed(none, text, line) ?? LabelOf(none, text, line, marks, words) ?? none;
    }

    /// <summary>Where what stands in a line ends: before the ends of marks that begin before it.</summary>
    public int BareEnd(int end, IReadOnlyList<MarkRange> marks)
    {
        while (marks.FirstOrDefault(mark => mark.End == end && mark.Open >= Content && mark.Open < Mark) is { } closed)
        {
            end = closed.Close;
        }
        return end;
    }

    private static int KeyLength(string rest, TextWords words, out string word)
    {
        foreach (var (said, key) in new[] { (words.Note, "note"), (words.Reasons, "reasons"), (TextWords.English.Note, "note"), (TextWords.English.Reasons, "reasons") })
        {
            if (rest.StartsWith(said, StringComparison.Ordinal) && (rest.Length == said.Length || TextLine.IsSpace(rest[said.Length]) || said[^1] != ':'))
            {
                word = key;
                return said.Length + rest.AsSpan(said.Length).IndexOfAnyExcept(" \t\u00A0\u202F") is var end && end >= said.Length ? end : rest.Length;
            }
        }
        var match = Key().Match(rest);
        word = match.Groups[1].Value;
        return match.Success && Keys.Contains(word) ? match.Length : 0;
    }

    /// <summary>A label that would not be known for one, or is typed though the sequence gives it: <c>label(–): </c>.</summary>
    private static TextLead? Typed(TextLead none, string text, TextLine line)
    {
        if (string.CompareOrdinal(text, none.Mark, LabelKey, 0, LabelKey.Length) != 0)
        {
            return null;
        }
        var start = none.Mark + LabelKey.Length;
        for (var i = start; i + 1 < line.End; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == ')' && text[i + 1] == ':' && (i + 2 >= line.End || TextLine.IsSpace(text[i + 2])))
            {
                var behind = i + 2;
                while (behind < line.End && TextLine.IsSpace(text[behind]))
                {
                    behind++;
                }
                return none with { Kind = LeadKind.Label, Word = text[start..i], LabelStart = start, LabelEnd = i, Text = behind, IsByHand = true };
            }
        }
        return null;
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

    /// <summary>True where a label is known for one by its looks, also with its marks.</summary>
    public static bool IsNatural(string label, TextWords words)
    {
        var text = label + " x";
        var lead = Of(text, new TextLine(0, text.Length, 0), MarkRange.AllOf(text, 0), words);
        return lead is { Kind: LeadKind.Label, Content: 0, Level: 0 } && lead.LabelEnd == label.Length && (lead.IsByHand ? lead.Word.Length < label.Length : lead.Word == label);
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

    [GeneratedRegex(@"^level\(([1-9])\):(?:[ \t\u00A0]+|$)")]
    private static partial Regex ClauseLevel();

    [GeneratedRegex(@"^[ \u00A0]?\(?[0-9A-Z]{1,4}\)?$")]
    private static partial Regex Number();

    /// <summary>Labels that people type, of the sequence or not: <c>3)</c>, <c>b)</c>, <c>b)bis</c>.</summary>
    [GeneratedRegex(@"^(?:[0-9]{1,3}|[a-z]|([a-z])\1)\)(?:bis|ter|quater)?$")]
    private static partial Regex Usual();
}
