namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>
/// From source to value for plain and quoted text: escapes become characters, a line end with the blanks round it
/// becomes one blank, and each further empty line a line end.
/// </summary>
internal static class FlowScalarWalk
{
    public static void Walk(ScalarRuns runs, string text, int start, int end, ScalarStyle style)
    {
        var (at, stop) = style == ScalarStyle.Plain ? (start, end) : (start + 1, end - 1);
        while (at < stop)
        {
            var c = text[at];
            if (LineEnds.IsBlank(c) || c is '\r' or '\n')
            {
                at = Gap(runs, text, at, stop, style);
            }
            else if (c == '\\' && style == ScalarStyle.DoubleQuoted)
            {
                at = Escape(runs, text, at, stop);
            }
            else if (c == '\'' && style == ScalarStyle.SingleQuoted)
            {
                runs.Become(at, at + 2, 1);
                at += 2;
            }
            else
            {
                runs.Copy(at++, 1);
            }
        }
    }

    /// <summary>How long the escape at a backslash is, from its letter alone.</summary>
    public static int EscapeLength(char letter) => letter switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };

    private static int Gap(ScalarRuns runs, string text, int at, int stop, ScalarStyle style)
    {
        var end = at;
        while (end < stop && LineEnds.IsBlank(text[end]))
        {
            end++;
        }
        if (end < stop && text[end] is '\r' or '\n')
        {
            return Fold(runs, text, end, stop, joins: true);
        }
        if (end < stop || style != ScalarStyle.Plain)
        {
            runs.Copy(at, end - at);
        }
        return end;
    }

    /// <summary>The line ends from here on: one alone is a blank, more of them are one line end fewer.</summary>
    private static int Fold(ScalarRuns runs, string text, int at, int stop, bool joins)
    {
        var (first, firstEnd, extra) = (at, at + LineEnds.LengthAt(text, at), 0);
        at = joins ? firstEnd : at;
        while (at < stop && (LineEnds.IsBlank(text[at]) || text[at] is '\r' or '\n'))
        {
            var length = LineEnds.LengthAt(text, at);
            if (length > 0)
            {
                runs.Become(at, at + length, 1);
                extra++;
            }
            at += Math.Max(1, length);
        }
        if (joins && extra == 0)
        {
            runs.Become(first, firstEnd, 1);
        }
        return at;
    }

    private static int Escape(ScalarRuns runs, string text, int at, int stop)
    {
        var letter = at + 1 < stop ? text[at + 1] : '\0';
        if (letter is '\r' or '\n')
        {
            var next = at + 1 + LineEnds.LengthAt(text, at + 1);
            return Fold(runs, text, next, stop, joins: false);
        }
        var length = EscapeLength(letter);
        var code = length > 2 ? Code(text, at + 2, length - 2) : 0;
        if (code is >= 0xD800 and <= 0xDFFF && at + length + 1 < stop && text[at + length] == '\\')
        {
            // One character written as two escapes: each half comes from both.
            length += EscapeLength(text[at + length + 1]);
            code = 0x10000;
        }
        runs.Become(at, Math.Min(at + length, stop), code >= 0x10000 ? 2 : 1);
        return at + length;
    }

    private static int Code(string text, int at, int digits) =>
        at + digits <= text.Length
        && int.TryParse(text.AsSpan(at, digits), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code) ? code : 0;
}
