using System.Collections.Concurrent;
using DocGen.Build.Files;
using DocGen.Diagnostics;

namespace DocGen.Build.Sets;

/// <summary>
/// What many documents share, read when the first of them asks: each that asks is given the value and all that was found, and is told what was
/// read for it. Safe for many threads.
/// </summary>
/// <param name="read">Reads the value of a key.</param>
internal sealed class SharedReading<TKey, TValue>(Func<TKey, DiagnosticBag, TValue> read)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<(TValue Value, DiagnosticBag Found, FileReads Reads)>> known = new();

    /// <summary>The value of a key.</summary>
    public TValue Get(TKey key, DiagnosticBag diagnostics)
    {
        if (!known.TryGetValue(key, out var lazy))
        {
            lazy = known.GetOrAdd(key, wanted => new(() => Read(wanted)));
        }
        var (value, found, reads) = lazy.Value;
        diagnostics.AddRange(found);
        FileReads.Current?.Add(reads);
        return value;
    }

    private (TValue, DiagnosticBag, FileReads) Read(TKey key)
    {
        var found = new DiagnosticBag();
        var reads = new FileReads(isOfDocument: false);
        return (reads.During(() => read(key, found)), found, reads);
    }
}
