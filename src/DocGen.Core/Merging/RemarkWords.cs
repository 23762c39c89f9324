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

    /// <summary>What stands between names.</summary>
    public string Separator { get; init; } = ", ";

    /// <summary>A sentence about authors.</summary>
    internal string Of(string sentence, IEnumerable<string> names) => sentence.Replace("{names}", string.Join(Separator, names), StringComparison.Ordinal);

    /// <summary>A sentence about words that go and come.</summary>
    internal static string Of(string sentence, string original, string inserted) => string.Join(inserted, sentence.Split("{inserted}")
        .Select(part => part.Replace("{original}", original, StringComparison.Ordinal)));
}
