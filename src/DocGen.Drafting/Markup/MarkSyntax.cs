namespace DocGen.Drafting.Markup;

/// <summary>What can be open at a place in a text.</summary>
internal enum FrameKind
{
    Insertion,
    Deletion,
    Substitution,
    Comment,
    Highlight,
    Bold,
    Italic,
    Link,
}

/// <summary>The characters of the inline marks: CriticMarkup's, with emphasis and links as in Markdown.</summary>
internal static class MarkSyntax
{
    /// <summary>The sign of a paragraph mark, as Word shows it.</summary>
    public const char ParagraphMark = '¶';

    public static string Opener(FrameKind kind) => kind switch
    {
        FrameKind.Insertion => "{++",
        FrameKind.Deletion => "{--",
        FrameKind.Substitution => "{~~",
        FrameKind.Comment => "{>>",
        FrameKind.Highlight => "{==",
        FrameKind.Bold => "**",
        FrameKind.Italic => "*",
        _ => "[",
    };

    public static string Closer(FrameKind kind) => kind switch
    {
        FrameKind.Insertion => "++}",
        FrameKind.Deletion => "--}",
        FrameKind.Substitution => "~~}",
        FrameKind.Comment => "<<}",
        FrameKind.Highlight => "==}",
        FrameKind.Bold => "**",
        FrameKind.Italic => "*",
        _ => "](…)",
    };

    /// <summary>The mark that opens at this place (<c>{++</c> and its like), or null.</summary>
    public static FrameKind? OpenerAt(string text, int at) =>
        at + 2 < text.Length && text[at] == '{' && text[at + 1] == text[at + 2]
            ? text[at + 1] switch
            {
                '+' => FrameKind.Insertion,
                '-' => FrameKind.Deletion,
                '~' => FrameKind.Substitution,
                '>' => FrameKind.Comment,
                '=' => FrameKind.Highlight,
                _ => null,
            }
            : null;

    /// <summary>The mark that closes at this place (<c>++}</c> and its like), or null.</summary>
    public static FrameKind? CloserAt(string text, int at) =>
        at + 2 < text.Length && text[at + 2] == '}' && text[at] == text[at + 1]
            ? text[at] switch
            {
                '+' => FrameKind.Insertion,
                '-' => FrameKind.Deletion,
                '~' => FrameKind.Substitution,
                '<' => FrameKind.Comment,
                '=' => FrameKind.Highlight,
                _ => null,
            }
            : null;

    /// <summary>For each opening bracket the place of the one that closes it, escapes and comments passed over; those that none closes are left out.</summary>
    public static Dictionary<int, int> ClosingBrackets(string text)
    {
        var closing = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\': i++; break;
                case '{' when OpenerAt(text, i) == FrameKind.Comment: i = CommentEnd(text, i); break;
                case '[': open.Push(i); break;
                case ']' when open.Count > 0: closing[open.Pop()] = i; break;
            }
        }
        return closing;
    }

    /// <summary>True when nothing but the ends of marks and their authors follows.</summary>
    public static bool OnlyClosersFrom(string text, int from)
    {
        while (from < text.Length)
        {
            if (CloserAt(text, from) is not null)
            {
                from += 3;
            }
            else if (text[from] == '{' && OpenerAt(text, from) is null && text.IndexOf('}', from) is > 0 and var end)
            {
                from = end + 1;
            }
            else if (text[from] == '*')
            {
                from++;
            }
            else
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The place of the last character of the comment that opens at a place; the end of the text where it does not close.</summary>
    public static int CommentEnd(string text, int at)
    {
        for (at += 3; at < text.Length; at++)
        {
            if (CloserAt(text, at) == FrameKind.Comment)
            {
                return at + 2;
            }
            at += text[at] == '\\' ? 1 : 0;
        }
        return text.Length;
    }
}
