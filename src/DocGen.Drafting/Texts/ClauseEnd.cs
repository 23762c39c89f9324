namespace DocGen.Drafting.Texts;

/// <summary>Whether a text ends as a clause does: in a semicolon, a full stop or a colon, or in a sign and a short word, as in <c>; and</c>.</summary>
internal static class ClauseEnd
{
    private const string Signs = ";.:；。：؛";
    private const string Commas = ",，،";

    /// <summary>What may stand behind the sign: it closes something that was opened before.</summary>
    private const string Closers = "”’»\"'）)]】》」";

    /// <summary>True where a clause may end with it.</summary>
    /// <param name="shown">The text without its marks.</param>
    /// <param name="isLast">It may be the last before a call, which ends in a comma.</param>
    public static bool Ends(string shown, bool isLast = false) => Ends(shown, isLast, Signs + Commas);

    /// <summary>True where a clause ends with it for certain: <c>, and</c> stands in the middle of sentences too.</summary>
    public static bool EndsForCertain(string shown) => Ends(shown, isLast: false, Signs);

    private static bool Ends(string shown, bool isLast, string beforeWord)
    {
        var text = shown.AsSpan().TrimEnd().TrimEnd(Closers).TrimEnd();
        if (text.Length == 0)
        {
            return false;
        }
        if (Signs.Contains(text[^1]) || (isLast && Commas.Contains(text[^1])))
        {
            return true;
        }
        var word = text.Length;
        while (word > 0 && char.IsLetter(text[word - 1]))
        {
            word--;
        }
        var before = text[..word].TrimEnd();
        return text.Length - word is > 0 and <= 3 && before.Length > 0 && beforeWord.Contains(before[^1]);
    }
}
