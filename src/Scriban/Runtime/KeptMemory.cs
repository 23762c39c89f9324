namespace Scriban.Runtime;

/// <summary>
/// Watches how much memory the texts and lists of a rendering hold. Long texts are held weakly: what the template has
/// let go does not count, so that a text may grow in a loop though each step makes a new one.
/// </summary>
internal sealed class KeptMemory
{
    /// <summary>Bytes that texts, or lists and objects, may hold.</summary>
    public const long Most = 40L << 20;

    private const int LongText = 4096;

    private readonly List<WeakReference<string>> texts = [];
    private long textBytes;
    private long listBytes;

    public bool Add(string text)
    {
        if (text.Length < LongText) return Count(text.Length * 2);
        textBytes += text.Length * 2L;
        texts.Add(new WeakReference<string>(text));
        return textBytes <= Most || Recount();
    }

    /// <summary>
    /// Counts small things. They are not watched one by one, so that only a very large sum is refused.
    /// </summary>
    public bool Count(long bytes)
    {
        listBytes += bytes;
        return listBytes <= Most * 16;
    }

    private bool Recount()
    {
        GC.Collect();
        textBytes = 0;
        texts.RemoveAll(t => !t.TryGetTarget(out _));
        foreach (var text in texts)
        {
            if (text.TryGetTarget(out var alive)) textBytes += alive.Length * 2L;
        }

        // Half full already counts as full enough to stop collecting again and again.
        return textBytes <= Most / 2;
    }
}
