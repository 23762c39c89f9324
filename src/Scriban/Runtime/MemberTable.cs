namespace Scriban.Runtime;

/// <summary>
/// Names and values in the order they came. A reader may pass a hint where it found the name last time: objects of one
/// list mostly have the same members in the same order, and then no name is hashed.
/// </summary>
internal sealed class MemberTable(int capacity)
{
    /// <summary>Up to here searching the names one by one is quicker than hashing.</summary>
    private const int Few = 8;

    private string[] names = capacity == 0 ? [] : new string[capacity];
    private object?[] values = capacity == 0 ? [] : new object?[capacity];
    private Dictionary<string, int>? index;

    public int Count { get; private set; }

    public IEnumerable<string> Names => names.Take(Count);

    public IEnumerable<KeyValuePair<string, object?>> Pairs
    {
        get
        {
            for (var i = 0; i < Count; i++) yield return new(names[i], values[i]);
        }
    }

    public bool TryGet(string name, ref int hint, out object? value)
    {
        var at = hint;
        if ((uint)at >= (uint)Count || names[at] != name)
        {
            at = Find(name);
            if (at < 0)
            {
                value = null;
                return false;
            }

            hint = at;
        }

        value = values[at];
        return true;
    }

    public int Find(string name)
    {
        if (index is not null) return index.GetValueOrDefault(name, -1);
        for (var i = 0; i < Count; i++)
        {
            if (names[i] == name) return i;
        }

        return -1;
    }

    public void Set(string name, object? value)
    {
        var at = Find(name);
        if (at >= 0) values[at] = value;
        else Add(name, value);
    }

    public bool Remove(string name)
    {
        var at = Find(name);
        if (at < 0) return false;
        names = [.. names[..at], .. names[(at + 1)..]];
        values = [.. values[..at], .. values[(at + 1)..]];
        Count--;
        if (index is not null) Hash();
        return true;
    }

    private void Add(string name, object? value)
    {
        if (Count == names.Length)
        {
            var size = Math.Max(4, Count * 2);
            Array.Resize(ref names, size);
            Array.Resize(ref values, size);
        }

        names[Count] = name;
        values[Count] = value;
        index?.Add(name, Count);
        Count++;
        if (Count == Few + 1) Hash();
    }

    private void Hash()
    {
        index = new Dictionary<string, int>(names.Length);
        for (var i = 0; i < Count; i++) index.Add(names[i], i);
    }
}
