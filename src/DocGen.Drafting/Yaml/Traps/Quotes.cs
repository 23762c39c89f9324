using System.Globalization;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>Text in quotation marks: where it ends, and which of its escapes mean nothing.</summary>
internal static class Quotes
{
    private const string OneLetter = "0abtnvfre \"/\\N_LP\t\r\n";

    /// <summary>The offset after the closing quote, or -1: at the end of the text, or at a line that is not indented enough.</summary>
    public static int End(string text, int at, int parentColumn)
    {
        var quote = text[at++];
        while (at < text.Length)
        {
            var c = text[at];
            if (c == quote)
            {
                if (quote == '"' || at + 1 == text.Length || text[at + 1] != '\'')
                {
                    return at + 1;
                }
                at++;
            }
            else if (c == '\\' && quote == '"')
            {
                at++;
                at += at < text.Length && text[at] is '\r' or '\n' ? -1 + LineEnds.LengthAt(text, at) : 0;
            }
            else if (c is '\n' or '\r' && Leaves(text, at + LineEnds.LengthAt(text, at), parentColumn))
            {
                return -1;
            }
            at++;
        }
        return -1;
    }

    /// <summary>
    /// Quotes that do close, with nothing after them, but on a line that is not indented: reports and moves such lines,
    /// and gives the offset after the closing quote; -1 where a line looks like a name or an item, so that the quote was forgotten.
    /// </summary>
    public static int Indent(Findings findings, int at, int parentColumn)
    {
        var text = findings.Text;
        var end = End(text, at, int.MinValue);
        if (end < 0 || !LineEnds.IsGapAt(text, LineEnds.SkipBlanks(text, end)))
        {
            return -1;
        }
        var lines = new List<(int Start, int First)>();
        for (var start = LineEnds.NextLine(text, at); start < end; start = LineEnds.NextLine(text, start))
        {
            var first = LineEnds.SkipBlanks(text, start);
            if (PlainText.IsDash(text, first) || PlainText.IsNameAt(text, first) || PlainText.IsMarker(text, start))
            {
                return -1;
            }
            if (Leaves(text, start, parentColumn))
            {
                lines.Add((start, first));
            }
        }
        foreach (var (start, first) in lines)
        {
            findings.Add(YamlMessages.QuoteIndentation(findings.Span(first, first + 1)));
            findings.MoveAlone(start, first, parentColumn + 1);
        }
        return end;
    }

    /// <summary>Reports the escapes of a double-quoted text, and makes their backslashes letters.</summary>
    public static void CheckEscapes(Findings findings, int start, int end)
    {
        var text = findings.Text;
        for (var at = start + 1; at < end - 1;)
        {
            at = text[at] == '\\' ? at + CheckEscape(findings, at, end - 1) : at + 1;
        }
    }

    /// <summary>True at a line with text that is indented no further than what the quotes belong to.</summary>
    public static bool Leaves(string text, int lineStart, int parentColumn)
    {
        var first = LineEnds.SkipBlanks(text, lineStart);
        return first < text.Length && text[first] is not ('\r' or '\n') && first - lineStart <= parentColumn;
    }

    private static int CheckEscape(Findings findings, int at, int end)
    {
        var text = findings.Text;
        var letter = text[at + 1];
        var length = FlowScalarWalk.EscapeLength(letter);
        if (length == 2)
        {
            if (!OneLetter.Contains(letter, StringComparison.Ordinal))
            {
                findings.Add(YamlMessages.UnknownEscape(findings.Span(at, at + 2), text.Substring(at, 2)));
                findings.Mask(at);
            }
            return 2;
        }
        if (Code(text, at + 2, length - 2, end) is not { } code || code > 0x10FFFF)
        {
            findings.Add(YamlMessages.EscapeWithoutCode(findings.Span(at, at + 2), text.Substring(at, 2), length - 2));
            findings.Mask(at);
            return 2;
        }
        if (code is < 0xD800 or > 0xDFFF)
        {
            return length;
        }
        if (code < 0xDC00 && at + length + 6 <= end && text[at + length] == '\\' && text[at + length + 1] == 'u'
            && Code(text, at + length + 2, 4, end) is >= 0xDC00 and <= 0xDFFF)
        {
            return length + 6;
        }
        findings.Add(YamlMessages.HalfCharacter(findings.Span(at, at + length), text.Substring(at, length)));
        findings.Mask(at);
        return length;
    }

    private static long? Code(string text, int at, int digits, int end) =>
        at + digits <= end && long.TryParse(text.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code : null;
}
