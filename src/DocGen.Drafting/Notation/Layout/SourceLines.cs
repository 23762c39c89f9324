namespace DocGen.Drafting.Notation.Layout;

/// <summary>Lines of a YAML file, as its parser counts them: it takes some signs of Unicode for line ends, too.</summary>
internal static class SourceLines
{
    /// <summary>What ends a line, and a comment.</summary>
    public const string Ends = "\r\n\u0085\u2028\u2029";

    /// <summary>The start of the line that an offset is in.</summary>
    public static int Start(string text, int at) => at == 0 ? 0 : text.AsSpan(0, at).LastIndexOfAny(Ends) + 1;

    /// <summary>The end of the line that an offset is in.</summary>
    public static int End(string text, int at) => text.AsSpan(at).IndexOfAny(Ends) is >= 0 and var length ? at + length : text.Length;

    /// <summary>True where a line ends between two offsets.</summary>
    public static bool IsBroken(string text, int from, int to) => from < to && text.AsSpan(from, to - from).ContainsAny(Ends);

    /// <summary>True where nothing but blanks stands before an offset on its line.</summary>
    public static bool IsFirst(string text, int at) => IsBlank(text.AsSpan(Start(text, at), at - Start(text, at)));

    /// <summary>True where the line above the one of an offset is empty.</summary>
    public static bool IsBelowEmpty(string text, int at)
    {
        var end = Start(text, at) - 1;
        if (end > 0 && text[end] == '\n' && text[end - 1] == '\r')
        {
            end--;
        }
        return end >= 0 && IsBlank(text.AsSpan(Start(text, end), end - Start(text, end)));
    }

    /// <summary>Other signs than these, a no-break space among them, are text.</summary>
    private static bool IsBlank(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(' ', '\t');
}
