using System.Globalization;
using System.Text;

namespace DocGen.Comparison;

/// <summary>
/// Where words end. A number, a reference (<c>WTPF-IEG/2/10</c>, <c>Rev.1</c>) and a label (<c>a)</c>) is one word. Scripts without blanks
/// between words are cut by characters. What a reader sees as one character is never torn.
/// </summary>
internal static class WordBreaks
{
    private const string Stops = ".;:!?…。；：！？،؛؟۔";
    private const string Joiners = "-/_@&'’.+\u2010\u2011";
    private const int LongestLabel = 4;

    /// <summary>The end of the token that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the token begins.</param>
    /// <param name="isBracketed">A bracket is open there, so that <c>)</c> closes it.</param>
    /// <param name="kind">What the token is.</param>
    public static int End(ReadOnlySpan<char> text, int at, bool isBracketed, out TokenKind kind)
    {
        var ascii = Ascii;
        var end = at;
        while (end < text.Length && text[end] < 128 && ascii[text[end]] == TokenKind.Word)
        {
            end++;
        }
        if (end > at && (end == text.Length || (text[end] == ' ' && IsAlone(text, end))))
        {
            // Most words are letters of ASCII before a blank.
            kind = TokenKind.Word;
            return end;
        }
        end = at + 1;
        if (IsAlone(text, at))
        {
            kind = ascii[text[at]];
        }
        else
        {
            kind = KindAt(text, at);
            end = at + ClusterAt(text, at);
        }
        if (kind != TokenKind.Word)
        {
            return end;
        }
        while (end < text.Length)
        {
            if (IsAlone(text, end))
            {
                var next = ascii[text[end]];
                if (next == TokenKind.Word)
                {
                    end++;
                    continue;
                }
                if (next == TokenKind.Blank)
                {
                    return end;
                }
            }
            if (KindAt(text, end) == TokenKind.Word || IsFormat(text[end]))
            {
                end += ClusterAt(text, end);
            }
            else if (Joins(text, end, out var length))
            {
                end += length;
            }
            else
            {
                break;
            }
        }
        return !isBracketed && end < text.Length && text[end] == ')' && IsLabel(text[at..end]) ? end + 1 : end;
    }

    /// <summary>What the letters of ASCII are: most texts have no others, and a table is asked faster than a rule.</summary>
    private static readonly TokenKind[] Ascii = KindsOfAscii();

    /// <summary>A letter of ASCII that nothing behind it can change.</summary>
    private static bool IsAlone(ReadOnlySpan<char> text, int at) => text[at] < 128 && (at + 1 == text.Length || text[at + 1] < '\u0300');

    private static TokenKind[] KindsOfAscii()
    {
        var kinds = new TokenKind[128];
        for (var c = 0; c < kinds.Length; c++)
        {
            kinds[c] = KindAt([(char)c], 0);
        }
        return kinds;
    }

    private static bool Joins(ReadOnlySpan<char> text, int at, out int length)
    {
        length = text[at..].StartsWith("://", StringComparison.Ordinal) ? 3 : 1;
        var next = at + length;
        if (next >= text.Length || KindAt(text, next) != TokenKind.Word)
        {
            return false;
        }
        return length == 3 || Joiners.Contains(text[at])
            || (text[at] is ',' or ':' && char.IsDigit(text[at - 1]) && char.IsDigit(text[next]));
    }

    /// <summary>A letter, a short roman or a short number, before a bracket that closes nothing.</summary>
    private static bool IsLabel(ReadOnlySpan<char> word) => word.Length == 1
        || (word.Length <= LongestLabel && (word.IndexOfAnyExceptInRange('0', '9') < 0 || word.IndexOfAnyExcept("ivx") < 0));

    private static TokenKind KindAt(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) ? TokenKind.Word : char.IsWhiteSpace(c) ? TokenKind.Blank : Stops.Contains(c) ? TokenKind.Stop : TokenKind.Sign;
        }
        Rune.DecodeFromUtf16(text[at..], out var rune, out _);
        return IsUnspaced(rune.Value) && Rune.IsLetter(rune) ? TokenKind.Ideograph
            : Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber ? TokenKind.Word
            : Rune.IsWhiteSpace(rune) ? TokenKind.Blank
            : Stops.Contains(c) ? TokenKind.Stop
            : TokenKind.Sign;
    }

    /// <summary>Thai to Myanmar, Khmer, Kana, Han.</summary>
    private static bool IsUnspaced(int rune) => rune is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or (>= 0x2E80 and <= 0x31FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsFormat(char c) => !char.IsAscii(c) && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>How many code units a reader sees as one character (UAX #29).</summary>
    private static int ClusterAt(ReadOnlySpan<char> text, int at) =>
        text[at] < '\u0300' && (at + 1 == text.Length || text[at + 1] < '\u0300') ? 1 : StringInfo.GetNextTextElementLength(text[at..]);
}
