using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>Looks at one text, or list or map in brackets, as it stands after a dash or a name, and goes to the line after it.</summary>
internal sealed class ScalarSurvey(Findings findings)
{
    private readonly string text = findings.Text;

    /// <summary>The <c>#</c> that ended the last plain text, or -1.</summary>
    public int Cut { get; private set; } = -1;

    /// <summary>True when the last text was a plain one.</summary>
    public bool WasPlain { get; private set; }

    /// <summary>Looks at the value that begins at an offset, and gives the start of the line after it.</summary>
    public int Value(int at, int parentColumn)
    {
        (Cut, WasPlain) = (-1, false);
        var c = text[at];
        if (InlineMarks.Opens(text, at))
        {
            return Plain(at, parentColumn, isTrap: true);
        }
        if (c is '"' or '\'')
        {
            var end = Quotes.End(text, at, parentColumn);
            return Closed(at, parentColumn, end < 0 ? Quotes.Indent(findings, at, parentColumn) : end, at);
        }
        if (c is '[' or '{')
        {
            var (close, unclosed) = Brackets.End(text, at, parentColumn);
            return Closed(at, parentColumn, close, unclosed);
        }
        if (c is '|' or '>' && BlockSurvey.HasHeader(text, at))
        {
            return BlockSurvey.Body(findings, at, parentColumn);
        }
        if (c == ':' && LineEnds.IsGapAt(text, at + 1))
        {
            findings.Add(YamlMessages.KeyIsMissing(findings.Span(at, at + 1)));
            return Plain(at, parentColumn, isTrap: false, isSilent: true);
        }
        if (PlainText.IsDash(text, at))
        {
            findings.Add(YamlMessages.DashAfterName(findings.Span(at, at + 1), Fixes.Excerpt(text, at, PlainText.EndOnLine(text, at))));
            findings.Mask(at);
            return Plain(at, parentColumn, isTrap: false);
        }
        return Plain(at, parentColumn, TrapSigns.IsAt(text, at));
    }

    /// <summary>Goes over the lines that continue a text which was looked at already.</summary>
    public int Rest(int at, int parentColumn) => Continue(LineEnds.NextLine(text, at), parentColumn);

    /// <summary>Quotes or brackets that should close, and have nothing after them.</summary>
    private int Closed(int at, int parentColumn, int end, int unclosed)
    {
        var isQuote = text[at] is '"' or '\'';
        var after = end < 0 ? -1 : LineEnds.SkipBlanks(text, end);
        var isLast = end >= 0 && (after >= text.Length || text[after] is '\r' or '\n' || (text[after] == '#' && after > end));
        if (isLast)
        {
            if (isQuote && text[at] == '"')
            {
                Quotes.CheckEscapes(findings, at, end);
            }
            else if (!isQuote)
            {
                Brackets.Check(findings, at, parentColumn);
            }
            return LineEnds.NextLine(text, end);
        }
        var isOneLine = end >= 0 && end <= LineEnds.EndOfLine(text, at);
        if (end >= 0 && (isOneLine || !isQuote))
        {
            return Plain(at, parentColumn, isTrap: true);
        }
        // More text after quotes that close on a later line: they are another text's quotes.
        ReportUnclosed(end >= 0 ? at : unclosed, at);
        findings.Mask(at);
        return Plain(at, parentColumn, isTrap: false, isSilent: true);
    }

    private void ReportUnclosed(int unclosed, int at)
    {
        var span = findings.Span(unclosed, unclosed + 1);
        var end = PlainText.EndOnLine(text, at);
        var shown = Fixes.Excerpt(text, unclosed, end);
        findings.Add(text[unclosed] switch
        {
            '"' or '\'' => YamlMessages.UnclosedQuote(span, text[unclosed],
                $"write the same sign where the text ends, as in `{shown}{text[unclosed]}`"),
            var sign => YamlMessages.UnclosedBracket(span, sign, end - at <= 1
                ? $"write `{Closing(sign)}` where it ends"
                : $"write `{Closing(sign)}` where it ends, or the whole text in quotes: `{InQuotes(shown)}`"),
        });
    }

    private static char Closing(char sign) => sign == '[' ? ']' : '}';

    private static string InQuotes(string shown) => shown.Contains('\'', StringComparison.Ordinal) ? $"\"{shown}\"" : $"'{shown}'";

    /// <summary>Text without quotes to its last line. A trap is masked, so that the parser reads on as if it stood in quotes.</summary>
    private int Plain(int at, int parentColumn, bool isTrap, bool isSilent = false)
    {
        var comment = PlainText.CommentOrEnd(text, at, skipMarks: isTrap);
        var colon = MaskSigns(at, comment, isTrap);
        var end = comment;
        while (end > at && LineEnds.IsBlank(text[end - 1]))
        {
            end--;
        }
        if (isTrap)
        {
            findings.Mask(at);
        }
        var isCut = comment < text.Length && text[comment] == '#';
        (Cut, WasPlain) = (isCut ? comment : -1, true);
        var first = LineEnds.NextLine(text, comment);
        var next = isCut ? first : Continue(first, parentColumn);
        if (isTrap)
        {
            findings.Add(TrapSigns.Sentence(findings, at, Fixes.Quoted(text, at, end, GoesOn(first, next))));
        }
        else if (colon >= 0 && !isSilent)
        {
            findings.Add(YamlMessages.ColonInText(findings.Span(colon, colon + 1), Fixes.Quoted(text, at, end, GoesOn(first, next))));
        }
        return next;
    }

    private bool GoesOn(int first, int next) => next > first && text.AsSpan(first, next - first).ContainsAnyExcept(" \t\r\n");

    /// <summary>Masks the colons of a text, and in a trap the comment signs of its marks; gives the first colon, or -1.</summary>
    private int MaskSigns(int from, int end, bool isTrap)
    {
        var colon = -1;
        for (var at = from; at < end; at++)
        {
            var isColon = text[at] == ':' && LineEnds.IsGapAt(text, at + 1);
            if (isColon || (isTrap && text[at] == '#' && at > from && LineEnds.IsBlank(text[at - 1])))
            {
                findings.Mask(at);
                colon = isColon && colon < 0 ? at : colon;
            }
        }
        return colon;
    }

    /// <summary>Goes over the further lines of a plain text; what looks like a name of DocGen's ends it.</summary>
    private int Continue(int at, int parentColumn)
    {
        while (at < text.Length)
        {
            var first = LineEnds.SkipBlanks(text, at);
            if (first < text.Length && text[first] is '\r' or '\n')
            {
                at = LineEnds.NextLine(text, first);
                continue;
            }
            if (first >= text.Length || PlainText.IsMarker(text, at))
            {
                return at;
            }
            var tab = text.AsSpan(at, first - at).IndexOf('\t');
            var column = tab >= 0 ? tab : findings.Column(at, first);
            if (tab >= 0 && tab <= parentColumn && !PlainText.IsDash(text, first) && text[first] != '#' && !PlainText.IsNameAt(text, first))
            {
                findings.AddTab(at + tab);
                column = parentColumn + 2;
                findings.MoveAlone(at, first, column);
            }
            if (column <= parentColumn || text[first] == '#' || PlainText.IsNameAt(text, first))
            {
                Cut = text[first] == '#' && column > parentColumn ? first : Cut;
                return at;
            }
            var comment = PlainText.CommentOrEnd(text, first);
            if (MaskSigns(first, comment, isTrap: false) is >= 0 and var colon)
            {
                findings.Add(YamlMessages.ColonInText(findings.Span(colon, colon + 1), "write the whole text as a block: `>-`, and the text on the next lines, indented further"));
            }
            at = LineEnds.NextLine(text, comment);
            if (comment < text.Length && text[comment] == '#')
            {
                Cut = comment;
                return at;
            }
        }
        return at;
    }
}
