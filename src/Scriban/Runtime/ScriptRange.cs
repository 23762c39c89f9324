using System.Collections;

namespace Scriban.Runtime;

/// <summary><c>a..b</c> and <c>a..&lt;b</c>: whole numbers up or down, made when they are asked for.</summary>
internal sealed class ScriptRange : IReadOnlyList<object?>
{
    private readonly long start;
    private readonly int step;

    public ScriptRange(long start, long end, bool isExclusive)
    {
        this.start = start;
        step = end >= start ? 1 : -1;
        LongCount = Math.Abs(end - start) + (isExclusive ? 0 : 1);
    }

    public long LongCount { get; }

    public int Count => (int)Math.Min(LongCount, int.MaxValue);

    public object? this[int index] => Numbers.Normalize(start + (long)index * step);

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
