namespace DocGen.Drafting.Rules;

/// <summary>
/// The texts of paragraphs, which several rules ask for. Those of a short draft are put together once; of a long one, which would be there twice, only
/// that of the paragraph that was asked for last is kept, since rules go through a draft paragraph by paragraph.
/// </summary>
internal sealed class RecentText
{
    /// <summary>In characters: some tens of pages.</summary>
    private const int Most = 1 << 16;

    private int kept;

    /// <summary>Whose text it is.</summary>
    public RevisedParagraph? Of { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether a paragraph may keep its text: the draft is still short.</summary>
    public bool IsOfShort(string text) => kept < Most && (kept += text.Length) < Most;

    /// <summary>Keeps the text of another paragraph, and gives it back.</summary>
    public string Keep(RevisedParagraph paragraph, string text)
    {
        (Of, Text) = (paragraph, text);
        return text;
    }
}
