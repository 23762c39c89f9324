using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>Blocks after <c>|</c> and <c>&gt;</c>: only their indentation can be wrong, everything else in them is text.</summary>
internal static class BlockSurvey
{
    /// <summary>True where nothing but signs for the block's indentation and end, and a comment, follow on the line.</summary>
    public static bool HasHeader(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && next < at + 3 && (text[next] is '+' or '-' || text[next] is >= '1' and <= '9'))
        {
            next++;
        }
        var rest = LineEnds.SkipBlanks(text, next);
        return rest >= text.Length || text[rest] is '\r' or '\n' || (text[rest] == '#' && rest > next);
    }

    /// <summary>Goes over the block, and gives the start of the line after it.</summary>
    public static int Body(Findings findings, int header, int parentColumn)
    {
        var text = findings.Text;
        var body = LineEnds.NextLine(text, header);
        var (indent, at) = (GivenIndent(text, header, parentColumn), body);
        while (at < text.Length)
        {
            var first = at + Blanks(text, at);
            if (first >= text.Length || text[first] is '\r' or '\n')
            {
                at = LineEnds.NextLine(text, first);
                continue;
            }
            if (text[first] == '\t' && first - at <= Math.Max(parentColumn, indent - 1) && IsBodyAfterTab(findings, at, first))
            {
                findings.AddTab(first);
                indent = indent < 0 ? parentColumn + 2 : indent;
                findings.MoveAlone(at, LineEnds.SkipBlanks(text, first), indent);
                at = LineEnds.NextLine(text, first);
                continue;
            }
            var column = findings.Column(at, first);
            if (column <= parentColumn)
            {
                break;
            }
            if (indent < 0)
            {
                indent = column;
                CheckEmptyLines(findings, body, at, column);
            }
            else if (column < indent && text[first] == '#')
            {
                break;
            }
            else if (column < indent)
            {
                findings.Add(YamlMessages.Indentation(findings.Span(first, first + 1), $"indent it by {indent} blanks, like the first line of its block"));
                findings.MoveAlone(at, first, indent);
            }
            at = LineEnds.NextLine(text, first);
        }
        return at;
    }

    /// <summary>A line that is indented with a tab goes on with the block, unless it looks like an item or a name outside it.</summary>
    private static bool IsBodyAfterTab(Findings findings, int start, int first)
    {
        var at = LineEnds.SkipBlanks(findings.Text, first);
        return first > start || !(PlainText.IsDash(findings.Text, at) || PlainText.IsNameAt(findings.Text, at));
    }

    /// <summary>The indentation that a digit after the sign asks for, or -1.</summary>
    private static int GivenIndent(string text, int header, int parentColumn)
    {
        var signs = text.AsSpan(header + 1, Math.Min(2, text.Length - header - 1));
        var digit = signs.IndexOfAnyInRange('1', '9');
        return digit < 0 ? -1 : Math.Max(0, parentColumn) + (signs[digit] - '0');
    }

    private static void CheckEmptyLines(Findings findings, int body, int firstLine, int indent)
    {
        var isReported = false;
        for (var at = body; at < firstLine; at = LineEnds.NextLine(findings.Text, at))
        {
            var blanks = Blanks(findings.Text, at);
            if (blanks > indent)
            {
                if (!isReported)
                {
                    findings.Add(YamlMessages.BlockBegin(findings.Span(at, at + blanks)));
                    isReported = true;
                }
                findings.Replace(at, blanks, "");
            }
        }
    }

    private static int Blanks(string text, int at)
    {
        var rest = text.AsSpan(at);
        var count = rest.IndexOfAnyExcept(' ');
        return count < 0 ? rest.Length : count;
    }
}
