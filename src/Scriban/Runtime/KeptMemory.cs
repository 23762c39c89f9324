namespace Scriban.Runtime;

/// <summary>
/// Watches how much memory the texts, lists and objects of a rendering hold. About every 8 KB one of them is kept in
/// mind, weakly, for all that was made since the one before: what the template has let go does not count, so that a
/// text may grow in a loop though each step makes a new one.
/// </summary>
internal sealed class KeptMemory
{
    /// <summary>Bytes that one rendering may make before it is looked what of it is still held.</summary>
    public const long Most = 64L << 20;

    private const int Sample = 8192;

    private readonly List<(WeakReference<object> Owner, long Bytes)> samples = [];
    private uint random = 2463534242;
    private long counted;
    private long left = Sample;
    private long pending;

    /// <summary>Counts what an object needs; false if the rendering holds too much.</summary>
    public bool Add(object owner, long bytes)
    {
        pending += bytes;
        left -= bytes;
        return left > 0 || TakeSample(owner);
    }

    private bool TakeSample(object owner)
    {
        samples.Add((new WeakReference<object>(owner), pending));
        counted += pending;
        pending = 0;
        // Uneven steps, so that no pattern of the template falls in with them; the same ones each time.
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        left = Sample / 2 + random % Sample;
        return counted <= Most || Recount();
    }

    private bool Recount()
    {
        GC.Collect();
        samples.RemoveAll(s => !s.Owner.TryGetTarget(out _));
        counted = samples.Sum(s => s.Bytes);
        // Half full already counts as full enough to stop collecting again and again.
        return counted <= Most / 2;
    }
}
