using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>
/// A list or map in brackets. It is walked twice: first only to see where it ends, and so whether it is meant as one
/// at all; then to report the texts inside that YAML misreads.
/// </summary>
internal sealed class Brackets
{
    /// <summary>For a parent column: the brackets have to close on their line.</summary>
    public const int OneLine = int.MaxValue;

    private readonly string text;
    private readonly int parentColumn;
    private readonly Findings? findings;
    private readonly Stack<(char Sign, int At)> open = new();
    private int at;
    private bool startsEntry;
    private bool afterColon;

    private Brackets(string text, int at, int parentColumn, Findings? findings) =>
        (this.text, this.at, this.parentColumn, this.findings) = (text, at, parentColumn, findings);

    /// <summary>The offset after the closing bracket; or -1, and the bracket that is not closed.</summary>
    public static (int End, int Unclosed) End(string text, int at, int parentColumn)
    {
        var walk = new Brackets(text, at, parentColumn, null);
        return walk.Walk() ? (walk.at, -1) : (-1, walk.open.Count > 0 ? walk.open.Peek().At : at);
    }

    /// <summary>Reports what YAML misreads between brackets that do close.</summary>
    public static void Check(Findings findings, int at, int parentColumn) =>
        new Brackets(findings.Text, at, parentColumn, findings).Walk();

    private bool Walk()
    {
        do
        {
            if (at >= text.Length || findings is { IsFull: true } || !Step())
            {
                return false;
            }
        }
        while (open.Count > 0);
        return true;
    }

    /// <summary>One sign or stretch of text; false where the brackets cannot go on.</summary>
    private bool Step()
    {
        var c = text[at];
        switch (c)
        {
            case '\r' or '\n':
                return NewLine();
            case ' ' or '\t':
                at++;
                return true;
            case '#' when at > 0 && LineEnds.IsGapAt(text, at - 1):
                at = LineEnds.EndOfLine(text, at);
                return true;
            case ']' or '}':
                return Close(c);
            case ',':
                (startsEntry, afterColon) = (true, false);
                at++;
                return true;
            case ':' when !startsEntry && (LineEnds.IsGapAt(text, at + 1) || text[at + 1] == ','):
                (startsEntry, afterColon) = (true, true);
                at++;
                return true;
            case '[' or '{':
                return Open(c);
            default:
                return startsEntry ? StartOfText(c) : Skip();
        }
    }

    private bool Skip()
    {
        at++;
        return true;
    }

    private bool NewLine()
    {
        if (parentColumn == OneLine)
        {
            return false;
        }
        var start = at + LineEnds.LengthAt(text, at);
        var first = LineEnds.SkipBlanks(text, start);
        at = first;
        if (first >= text.Length || first - start > parentColumn || text[first] is '\r' or '\n' or '#' or ']' or '}' or ',' or '{' or '[')
        {
            return true;
        }
        if (PlainText.IsDash(text, first) || PlainText.IsNameAt(text, first) || parentColumn >= 0 && PlainText.IsMarker(text, first))
        {
            return false;
        }
        if (text[first] is not ('"' or '\''))
        {
            findings?.Add(YamlMessages.BracketIndentation(findings.Span(first, first + 1)));
            findings?.MoveAlone(start, first, parentColumn + 1);
        }
        return true;
    }

    private bool Close(char c)
    {
        var (sign, _) = open.Peek();
        if (sign is '[' or '{' && c != (sign == '[' ? ']' : '}'))
        {
            return false;
        }
        if (sign is '(')
        {
            // The bracket belongs to a text: its opening one was masked.
            findings?.Mask(at);
        }
        open.Pop();
        (startsEntry, afterColon) = (false, false);
        at++;
        return true;
    }

    private bool Open(char c)
    {
        if (open.Count > 0 && InlineMarks.Opens(text, at))
        {
            return Mark();
        }
        if (open.Count > 0 && !startsEntry)
        {
            findings?.Add(YamlMessages.BracketInText(findings.Span(at, at + 1), c, Fixes.QuotedAlone(text, StartOfEntry(), EndOfText(at))));
            findings?.Mask(at);
            open.Push(('(', at));
        }
        else
        {
            open.Push((c, at));
            (startsEntry, afterColon) = (true, false);
        }
        at++;
        return true;
    }

    private bool Mark()
    {
        var end = InlineMarks.End(text, at);
        if (findings is not null)
        {
            var (from, to) = (StartOfEntry(), EndOfText(end));
            var (span, mark) = (findings.Span(at, at + 3), text.Substring(at, 3));
            findings.Add(startsEntry ? YamlMessages.BeginsWithMark(span, mark, Fixes.QuotedAlone(text, from, to))
                : YamlMessages.BracketInText(span, '{', Fixes.QuotedAlone(text, from, to)));
            for (var i = at; i < end; i++)
            {
                if (text[i] is '{' or '}' or '[' or ']' or ',' || text[i] is '#' or ':')
                {
                    findings.Mask(i);
                }
            }
        }
        at = end;
        (startsEntry, afterColon) = (false, false);
        return true;
    }

    private bool StartOfText(char c)
    {
        var wasAfterColon = afterColon;
        (startsEntry, afterColon) = (false, false);
        if (c is '"' or '\'')
        {
            return Quoted();
        }
        if (PlainText.IsDash(text, at))
        {
            findings?.Add(YamlMessages.DashInBrackets(findings.Span(at, at + 1)));
            findings?.Mask(at);
        }
        // Right after a bracket or a comma the parser lets the other signs stand for themselves.
        if (c is '*' or '&' or '!' || (wasAfterColon && c is '@' or '`' or '%' or '|' or '>'))
        {
            findings?.Add(TrapSigns.Sentence(findings, at, Fixes.QuotedAlone(text, at, EndOfText(at))));
            findings?.Mask(at);
        }
        return Skip();
    }

    private bool Quoted()
    {
        var end = Quotes.End(text, at, parentColumn);
        if (end < 0)
        {
            open.Push((text[at], at));
            return false;
        }
        var next = LineEnds.SkipBlanks(text, end);
        var isAlone = next >= text.Length || text[next] is ',' or ']' or '}' or ':' or '\r' or '\n' or '#';
        if (!isAlone && text[next] is '"' or '\'' or '[' or '{')
        {
            findings?.Add(YamlMessages.NoComma(findings.Span(next, next + 1), open.Peek().Sign));
            findings?.Insert(next, ",");
            (end, startsEntry) = (next, true);
        }
        else if (!isAlone)
        {
            findings?.Add(YamlMessages.BeginsWithQuote(findings.Span(at, at + 1), text[at], Fixes.QuotedAlone(text, at, EndOfText(end))));
            findings?.Mask(at);
        }
        else if (findings is not null && text[at] == '"')
        {
            Quotes.CheckEscapes(findings, at, end);
        }
        at = end;
        return true;
    }

    /// <summary>Where the entry's text begins, for hints: after the last sign that separates entries.</summary>
    private int StartOfEntry()
    {
        var from = at;
        while (from > 0 && text[from - 1] is not (',' or '[' or '{' or '\n' or '\r') && !(text[from - 1] == ' ' && from > 1 && text[from - 2] == ':'))
        {
            from--;
        }
        return LineEnds.SkipBlanks(text, from);
    }

    private int EndOfText(int from)
    {
        for (var depth = 0; from < text.Length && text[from] is not ('\r' or '\n'); from++)
        {
            var c = text[from];
            if (InlineMarks.Opens(text, from))
            {
                from = InlineMarks.End(text, from) - 1;
            }
            else if (depth == 0 && (c is ',' or ']' or '}'))
            {
                break;
            }
            else
            {
                depth += c is '[' or '{' ? 1 : c is ']' or '}' ? -1 : 0;
            }
        }
        return from;
    }
}
