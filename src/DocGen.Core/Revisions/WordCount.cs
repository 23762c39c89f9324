using System.Text;

namespace DocGen.Revisions;

/// <summary>
/// Counts words as a person does: what stands between blanks and has a letter or a digit in it. Scripts that set no blanks between words
/// (Chinese, Japanese) are counted by characters, as is usual for them.
/// </summary>
public static class WordCount
{
    /// <summary>How many words a text has.</summary>
    public static int Of(string text)
    {
        var (words, isInWord) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWordByItself(rune))
            {
                words++;
                isInWord = false;
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                isInWord = false;
            }
            else if (!isInWord && Rune.IsLetterOrDigit(rune))
            {
                words++;
                isInWord = true;
            }
        }
        return words;
    }

    /// <summary>Ideographs, kana and the iteration marks that go with them.</summary>
    private static bool IsWordByItself(Rune rune) => rune.Value is 0x3005 or 0x3007
        or (>= 0x3041 and <= 0x30FF and not (0x3099 or 0x309A or 0x309B or 0x309C or 0x30A0 or 0x30FB)) or (>= 0x31F0 and <= 0x31FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}
