using System.Globalization;
using System.Text;

namespace DocGen.Drafting.Labels;

/// <summary>
/// The labels of one level, made from the pattern of the first: <c>a)</c>, <c>i)</c>, <c>1.</c>, <c>A)</c>, <c>(a)</c>, in Arabic <c>أ )</c>.
/// A pattern without a letter or number, such as <c>–</c>, is the label of every item.
/// </summary>
public sealed class LabelSequence
{
    private readonly string prefix;
    private readonly string suffix;
    private readonly char first;

    /// <summary>The first labels, which nearly all lists end with: they are asked for again and again.</summary>
    private readonly string?[] known = new string?[64];

    /// <summary>The sequence that starts with this label.</summary>
    public LabelSequence(string pattern)
    {
        Pattern = pattern;
        var at = Enumerable.Range(0, pattern.Length).FirstOrDefault(i => IsFirst(pattern, i), -1);
        (prefix, first, suffix) = at < 0 ? (pattern, '\0', "") : (pattern[..at], pattern[at], pattern[(at + 1)..]);
    }

    /// <summary>The label of the first item.</summary>
    public string Pattern { get; }

    /// <summary>The label of an item, counted from 1: after <c>z)</c> comes <c>aa)</c>.</summary>
    public string Label(int number) => (uint)number < known.Length ? known[number] ??= Write(number) : Write(number);

    private string Write(int number) => first switch
    {
        ArabicLetters.First => prefix + ArabicLetters.Write(number) + ArabicLetters.Suffix(number, suffix),
        'a' => prefix + Letters(number) + suffix,
        'A' => prefix + Letters(number).ToUpperInvariant() + suffix,
        'i' => prefix + Roman(number) + suffix,
        'I' => prefix + Roman(number).ToUpperInvariant() + suffix,
        '1' => prefix + number.ToString(CultureInfo.InvariantCulture) + suffix,
        _ => prefix,
    };

    /// <summary>The place of a typed label in the sequence, or null where it is none of it (<c>b)bis</c>).</summary>
    public int? NumberOf(string label)
    {
        if (first == ArabicLetters.First)
        {
            return ArabicLetters.Value(label) is > 0 and var place && Label(place) == label ? place : null;
        }
        if (first == '\0' || !label.StartsWith(prefix, StringComparison.Ordinal) || !label.EndsWith(suffix, StringComparison.Ordinal)
            || label.Length <= prefix.Length + suffix.Length)
        {
            return null;
        }
        var core = label[prefix.Length..^suffix.Length];
        var guess = first switch
        {
            'a' or 'A' => LettersValue(core),
            'i' or 'I' => RomanValue(core),
            _ => int.TryParse(core, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
        };
        // Writing the guess again settles case, leading zeros and impossible numerals.
        return guess is > 0 and < 100_000 && Label(guess) == label ? guess : null;
    }

    /// <summary>A letter or number that stands alone: the word in <c>Article 1</c> is not one.</summary>
    private static bool IsFirst(string pattern, int at) =>
        pattern[at] is 'a' or 'A' or 'i' or 'I' or '1' or ArabicLetters.First
        && (at == 0 || !char.IsLetterOrDigit(pattern[at - 1]))
        && (at + 1 == pattern.Length || !char.IsLetterOrDigit(pattern[at + 1]));

    private static string Letters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)('a' + (number - 1) % 26) + letters;
        }
        return letters;
    }

    private static int LettersValue(string letters) =>
        letters.Length <= 3 ? letters.Aggregate(0, (value, c) => value * 26 + (char.ToLowerInvariant(c) - 'a' + 1)) : 0;

    private static readonly (int Value, string Numeral)[] Numerals =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, numeral) in Numerals)
        {
            for (; number >= value && roman.Length < 32; number -= value)
            {
                roman.Append(numeral);
            }
        }
        return roman.ToString();
    }

    private static int RomanValue(string roman)
    {
        var (rest, total) = (roman.ToLowerInvariant(), 0);
        foreach (var (value, numeral) in Numerals)
        {
            while (rest.StartsWith(numeral, StringComparison.Ordinal) && total < 4000)
            {
                total += value;
                rest = rest[numeral.Length..];
            }
        }
        return rest.Length == 0 ? total : 0;
    }
}
