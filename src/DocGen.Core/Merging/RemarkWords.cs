namespace DocGen.Merging;

/// <summary>
/// What the comments say that a merge or a rebase makes, in the language of the text. <c>{names}</c> stands for authors, <c>{original}</c> and
/// <c>{inserted}</c> for words that go and come.
/// </summary>
public sealed record RemarkWords
{
    /// <summary>The English words.</summary>
    public static RemarkWords English { get; } = new();

    /// <summary>Others delete the same.</summary>
    public string AlsoDeleted { get; init; } = "also deleted by {names}";

    /// <summary>Others insert the same.</summary>
    public string AlsoInserted { get; init; } = "also inserted by {names}";

    /// <summary>A deletion could not be carried.</summary>
    public string Deletion { get; init; } = "not carried over: to delete “{original}”";

    /// <summary>An insertion could not be carried.</summary>
    public string Insertion { get; init; } = "not carried over: to insert “{inserted}”";

    /// <summary>A replacement could not be carried.</summary>
    public string Replacement { get; init; } = "not carried over: “{inserted}” for “{original}”";

    /// <summary>A text that is to stay could not be kept: it has changed.</summary>
    public string Kept { get; init; } = "not carried over: to keep “{original}”";

    /// <summary>What is amended is gone.</summary>
    public string Gone { get; init; } = "not carried over: “{original}” is gone";

    /// <summary>What stands between names.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>What is said of a provision that cannot be amended, or kept, any more.</summary>
    /// <param name="isGone">It is gone; else it has changed.</param>
    /// <param name="original">Its words, or its title.</param>
    public string SaidOfProvision(bool isGone, string original) =>
        Of(isGone ? Gone : Kept, original.Trim('\n').Replace('\n', '¶').Replace('\t', ' '), "");

    /// <summary>A sentence about authors.</summary>
    internal string Of(string sentence, IEnumerable<string> names) => sentence.Replace("{names}", string.Join(Separator, names), StringComparison.Ordinal);

    /// <summary>A sentence about words that go and come.</summary>
    internal static string Of(string sentence, string original, string inserted) => string.Join(inserted, sentence.Split("{inserted}")
        .Select(part => part.Replace("{original}", original, StringComparison.Ordinal)));
}
