namespace DocGen.Drafting.Texts;

/// <summary>
/// What copies from word processors leave before a label: blanks behind the beginning of a mark, the bullet of an automatic list, signs that nobody
/// sees. None of it is text that somebody wrote.
/// </summary>
internal static class StraySigns
{
    /// <summary>Bullets, those of the fonts Symbol and Wingdings among them.</summary>
    private const string Bullets = "•·‣◦▪▫●○■□∙⁃➢►\uF0B7\uF0A7\uF0D8";

    /// <summary>Signs that are a bullet where a blank follows, and text where none does.</summary>
    private const string Dashes = "-–—*+";

    /// <summary>Behind the stray signs that stand at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">The end of the line.</param>
    public static int End(string text, int start, int end)
    {
        while (start < end && (IsBlank(text[start]) || IsUnseen(text[start]) || Bullets.Contains(text[start])
            || (Dashes.Contains(text[start]) && start + 1 < end && IsBlank(text[start + 1]))))
        {
            start++;
        }
        return start;
    }

    /// <summary>A bullet stands at a place, or a dash that is one, with a blank behind it.</summary>
    public static bool IsBullet(string text, int start, int end) =>
        start + 1 < end && (Bullets.Contains(text[start]) || Dashes.Contains(text[start])) && IsBlank(text[start + 1]);

    /// <summary>Nothing but blanks: they may stand before a key, too.</summary>
    public static bool AreBlanks(ReadOnlySpan<char> signs)
    {
        foreach (var sign in signs)
        {
            if (!IsBlank(sign))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>How a message calls them: the first that is no plain blank.</summary>
    public static string Name(string signs)
    {
        var sign = signs.Trim(' ') is { Length: > 0 } telling ? telling[0] : ' ';
        return sign switch
        {
            ' ' => signs.Length == 1 ? "a blank" : "blanks",
            '\t' => "a tab",
            '\u00A0' or '\u202F' => "a non-breaking space",
            _ when IsBlank(sign) || IsUnseen(sign) || sign is >= '\uE000' and <= '\uF8FF' =>
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a character that is not seen (U+{(int)sign:X4})"),
            _ => $"`{sign}`",
        };
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not ('\n' or '\r');

    private static bool IsUnseen(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
