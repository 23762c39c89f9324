namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>
/// From source to value for <c>|</c> and <c>&gt;</c> blocks. How far the block is indented is not told by the parser, but follows
/// from the first line that is not empty, in the source and in the value.
/// </summary>
internal static class BlockScalarWalk
{
    public static void Walk(ScalarRuns runs, string text, int start, string value, bool folded)
    {
        var body = LineEnds.NextLine(text, start);
        var indent = Indent(text, body, value);
        var breaks = new List<int>();
        var lastWasBlank = true;
        for (var at = body; at < text.Length && !runs.IsFull;)
        {
            var content = SkipIndent(text, at, indent);
            var end = LineEnds.EndOfLine(text, content);
            if (end > content && content - at < indent && indent != int.MaxValue)
            {
                break;
            }
            if (end > content)
            {
                var isBlank = LineEnds.IsBlank(text[content]);
                Join(runs, text, breaks, folded && !isBlank && !lastWasBlank);
                runs.Copy(content, Math.Min(end - content, value.Length - runs.Written));
                lastWasBlank = isBlank;
            }
            if (end < text.Length)
            {
                breaks.Add(end);
            }
            at = end + LineEnds.LengthAt(text, end);
        }
        // What is left are the line ends at the end of the block, kept or clipped.
        foreach (var at in breaks)
        {
            if (!runs.IsFull)
            {
                runs.Become(at, at + LineEnds.LengthAt(text, at), 1);
            }
        }
    }

    /// <summary>Between two lines that both begin with a letter, folding turns one line end into a blank and drops it before others.</summary>
    private static void Join(ScalarRuns runs, string text, List<int> breaks, bool fold)
    {
        for (var i = 0; i < breaks.Count; i++)
        {
            if (!fold || i > 0 || breaks.Count == 1)
            {
                runs.Become(breaks[i], breaks[i] + LineEnds.LengthAt(text, breaks[i]), 1);
            }
        }
        breaks.Clear();
    }

    /// <summary>The empty lines before it give one line end each: that counts the way to the first line with text.</summary>
    private static int Indent(string text, int body, string value)
    {
        var empty = 0;
        var at = body;
        while (empty < value.Length && value[empty] == '\n')
        {
            at = LineEnds.NextLine(text, at);
            empty++;
        }
        return empty == value.Length ? int.MaxValue : Math.Max(0, Blanks(text, at) - Blanks(value, empty));
    }

    private static int Blanks(string text, int at)
    {
        var rest = text.AsSpan(at);
        var count = rest.IndexOfAnyExcept(' ');
        return count < 0 ? rest.Length : count;
    }

    private static int SkipIndent(string text, int at, int indent)
    {
        for (var i = 0; i < indent && at < text.Length && text[at] == ' '; i++)
        {
            at++;
        }
        return at;
    }
}
