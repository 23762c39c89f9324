namespace DocGen.Drafting.Texts;

/// <summary>The signs that clauses end in, in all six languages, and what may stand behind them.</summary>
internal static class ClauseSigns
{
    /// <summary>Those that a clause ends in for certain.</summary>
    public const string Ends = ";.:；。：؛";

    /// <summary>The commas.</summary>
    public const string Commas = ",，،";

    /// <summary>All that a clause may end in.</summary>
    public const string All = Ends + Commas;

    /// <summary>The semicolons.</summary>
    public const string Semicolons = ";；؛";

    /// <summary>What may stand behind the sign: it closes something that was opened before.</summary>
    private const string Closers = "”’»\"'）)]】》」";

    /// <summary>A text without what may stand behind the sign that it ends in.</summary>
    public static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> text) => text.TrimEnd().TrimEnd(Closers).TrimEnd();

    /// <summary>True where a text ends in a sign and one short word, as in <c>; and</c>.</summary>
    /// <param name="text">The text, without what may stand behind the sign.</param>
    /// <param name="signs">The signs that count.</param>
    public static bool EndsInConjunction(ReadOnlySpan<char> text, string signs)
    {
        var word = text.Length;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }
        var before = text[..word].TrimEnd();
        return text.Length - word is > 0 and <= 3 && before.Length > 0 && signs.Contains(before[^1]);
    }
}
