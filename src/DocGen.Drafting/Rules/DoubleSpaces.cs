namespace DocGen.Drafting.Rules;

/// <summary>Two blanks where one is meant, between words or before the first. Those at the end of a paragraph nobody sees.</summary>
internal static class DoubleSpaces
{
    /// <summary>Each run of blanks.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        foreach (var paragraph in draft.Paragraphs.Concat(draft.Notes))
        {
            if (paragraph.Text.IndexOf("  ", StringComparison.Ordinal) < 0)
            {
                continue;
            }
            var text = paragraph.Text.TrimEnd();
            for (var start = text.IndexOf("  ", StringComparison.Ordinal); start >= 0;)
            {
                var (from, end) = (start, start);
                while (text[end] == ' ')
                {
                    end++;
                }
                yield return Finding.InText(paragraph, from, end - from, RulesMessages.DoubleSpace);
                start = text.IndexOf("  ", end, StringComparison.Ordinal);
            }
        }
    }
}
