namespace DocGen.Diagnostics;

/// <summary>A text of the user's as a sentence quotes it: on one line, and not longer than a sentence can bear.</summary>
public static class Quotation
{
    private const int Longest = 60;

    /// <summary>The text, shortened, with blanks for line ends and other controls.</summary>
    public static string Of(string text)
    {
        var end = text.Length <= Longest ? text.Length : Longest - (char.IsHighSurrogate(text[Longest - 1]) ? 1 : 0);
        var shown = text[..end];
        if (shown.Any(char.IsControl))
        {
            shown = string.Concat(shown.Select(c => char.IsControl(c) ? ' ' : c));
        }
        return end < text.Length ? shown + "…" : shown;
    }
}
