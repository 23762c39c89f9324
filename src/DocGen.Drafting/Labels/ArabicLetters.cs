namespace DocGen.Drafting.Labels;

/// <summary>
/// Arabic letters as labels, in the order of the abjad: <c>أ ) ب) ج) د ) هـ)</c>. A letter that does not join the next stands off from its bracket
/// where the pattern does (the "spaced alef"); one that joins fills the gap itself. The fifth letter is written with the stroke that shows
/// its form at the start of a word.
/// </summary>
internal static class ArabicLetters
{
    /// <summary>Alef with hamza, by which a pattern is known.</summary>
    public const char First = 'أ';

    private const string Alphabet = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private const string Unjoined = "أدذرزو";
    private const char Stroke = 'ـ';
    private const int MostLetters = 3;

    /// <summary>The letters of a number from 1: after the last of the 28 come two of them, <c>أأ</c>.</summary>
    public static string Write(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / Alphabet.Length)
        {
            letters = Alphabet[(number - 1) % Alphabet.Length] + letters;
        }
        return letters.EndsWith('ه') ? letters + Stroke : letters;
    }

    /// <summary>What stands behind the letters of a number.</summary>
    public static string Suffix(int number, string suffix) =>
        Unjoined.Contains(Alphabet[(number - 1) % Alphabet.Length]) ? suffix : suffix.TrimStart(' ');

    /// <summary>The number that the Arabic letters in a label make, whatever stands round them; 0 where there are none, or too many.</summary>
    public static int Value(string label)
    {
        var places = label.Select(c => Alphabet.IndexOf(c) + 1).Where(place => place > 0).ToList();
        return places.Count <= MostLetters ? places.Aggregate(0, (value, place) => value * Alphabet.Length + place) : 0;
    }
}
