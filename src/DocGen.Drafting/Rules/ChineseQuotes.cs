namespace DocGen.Drafting.Rules;

/// <summary>Straight quotation marks in a Chinese text, which has curved ones. An apostrophe inside a foreign word stays.</summary>
internal static class ChineseQuotes
{
    /// <summary>Each straight mark.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        if (draft.Language != "zh")
        {
            yield break;
        }
        foreach (var paragraph in draft.Paragraphs.Concat(draft.Notes))
        {
            for (var i = 0; i < paragraph.Text.Length; i++)
            {
                if (paragraph.Text[i] is '"' or '\'' && !IsApostrophe(paragraph.Text, i))
                {
                    var isDouble = paragraph.Text[i] == '"';
                    yield return Finding.InText(paragraph, i, 1, at => RulesMessages.StraightQuote(at, isDouble));
                }
            }
        }
    }

    private static bool IsApostrophe(string text, int at) =>
        text[at] == '\'' && at > 0 && at + 1 < text.Length && char.IsAsciiLetter(text[at - 1]) && char.IsAsciiLetter(text[at + 1]);
}
