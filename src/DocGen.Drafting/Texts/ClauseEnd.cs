namespace DocGen.Drafting.Texts;

/// <summary>Whether a text ends as a clause does: in a semicolon, a full stop or a colon, or in a sign and a short word, as in <c>; and</c>.</summary>
internal static class ClauseEnd
{
    /// <summary>True where a clause may end with it.</summary>
    /// <param name="shown">The text without its marks.</param>
    /// <param name="isLast">It may be the last before a call, which ends in a comma.</param>
    public static bool Ends(string shown, bool isLast = false) => Ends(shown, isLast, ClauseSigns.All);

    /// <summary>True where a clause ends with it for certain: <c>, and</c> stands in the middle of sentences too.</summary>
    public static bool EndsForCertain(string shown) => Ends(shown, isLast: false, ClauseSigns.Ends);

    private static bool Ends(string shown, bool isLast, string beforeWord)
    {
        var text = ClauseSigns.WithoutClosers(shown);
        if (text.Length == 0)
        {
            return false;
        }
        return ClauseSigns.Ends.Contains(text[^1]) || (isLast && ClauseSigns.Commas.Contains(text[^1])) || ClauseSigns.EndsInConjunction(text, beforeWord);
    }
}
