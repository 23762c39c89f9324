namespace DocGen.Drafting.Pages.Reading;

/// <summary>
/// The tags of pages, and the names and values in them: they come again and again, such as those round each mark of an author, and on each page that a
/// pack's templates write. Each word is one string, and each tag is taken apart once. They belong to one page at a time.
/// </summary>
internal sealed class KnownTags
{
    /// <summary>When so many are remembered, all are forgotten: those that come again are soon back.</summary>
    private const int Most = 400;

    /// <summary>In characters: what is longer is seldom the same twice.</summary>
    private const int Longest = 200;

    /// <summary>What the last page of this thread has left.</summary>
    [ThreadStatic]
    private static KnownTags? free;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> words =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, PageElement>.AlternateLookup<ReadOnlySpan<char>> tags =
        new Dictionary<string, PageElement>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those of the last page, for the next one.</summary>
    public static KnownTags Take()
    {
        var taken = free ?? new KnownTags();
        free = null;
        return taken;
    }

    /// <summary>The page is read.</summary>
    public void Leave() => free = this;

    /// <summary>A name or a value as a string.</summary>
    public string Word(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
        {
            return word.ToString();
        }
        if (!words.TryGetValue(word, out var one))
        {
            Tidy(words.Dictionary);
            one = word.ToString();
            words[word] = one;
        }
        return one;
    }

    /// <summary>What was made of a tag; null where it is new.</summary>
    public PageElement? Find(ReadOnlySpan<char> tag) => tag.Length <= Longest && tags.TryGetValue(tag, out var known) ? known : null;

    /// <summary>Remembers what was made of a tag.</summary>
    public void Add(ReadOnlySpan<char> tag, PageElement element)
    {
        if (tag.Length <= Longest)
        {
            Tidy(tags.Dictionary);
            tags[tag] = element;
        }
    }

    private static void Tidy<T>(Dictionary<string, T> some)
    {
        if (some.Count >= Most)
        {
            some.Clear();
        }
    }
}
