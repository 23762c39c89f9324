namespace DocGen.Drafting.Rules;

/// <summary>
/// The text of the paragraph that was asked for one last. Rules go through a draft paragraph by paragraph and ask several times; so none is put
/// together more often than there are rules, and a long draft is not there twice.
/// </summary>
internal sealed class RecentText
{
    /// <summary>Whose text it is.</summary>
    public RevisedParagraph? Of { get; private set; }

    /// <summary>The text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Keeps the text of another paragraph, and gives it back.</summary>
    public string Keep(RevisedParagraph paragraph, string text)
    {
        (Of, Text) = (paragraph, text);
        return text;
    }
}
