namespace DocGen.Drafting.Yaml.Traps;

/// <summary>The inline marks as far as YAML stumbles over them: what opens one, and where it ends.</summary>
internal static class InlineMarks
{
    /// <summary>True where one of <c>{++ {-- {~~ {&gt;&gt; {==</c> stands.</summary>
    public static bool Opens(string text, int at) =>
        at + 2 < text.Length && text[at] == '{' && text[at + 1] is '+' or '-' or '~' or '>' or '=' && text[at + 2] == text[at + 1];

    /// <summary>The offset after the mark that opens here, marks inside it included; the line's end where it is not closed before.</summary>
    public static int End(string text, int at)
    {
        var open = new Stack<char>();
        while (at < text.Length && text[at] is not ('\r' or '\n'))
        {
            if (Opens(text, at))
            {
                open.Push(text[at + 1] == '>' ? '<' : text[at + 1]);
                at += 3;
            }
            else if (at + 2 < text.Length && text[at] == open.Peek() && text[at + 1] == open.Peek() && text[at + 2] == '}')
            {
                open.Pop();
                at += 3;
                if (open.Count == 0)
                {
                    return at;
                }
            }
            else
            {
                at++;
            }
        }
        return at;
    }
}
