using System.Collections;

namespace DocGen.Drafting.Templates;

/// <summary>
/// A list for templates whose items are made when they are asked for, and not kept: a text of fifty thousand clauses needs room for one. Templates
/// cannot change it.
/// </summary>
/// <typeparam name="T">What the items are made of.</typeparam>
/// <param name="source">What they are made of.</param>
/// <param name="make">Makes one.</param>
internal sealed class NameList<T>(IReadOnlyList<T> source, Func<T, object?> make) : IList
{
    public int Count => source.Count;

    public bool IsReadOnly => true;

    public bool IsFixedSize => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public object? this[int index]
    {
        get => (uint)index < (uint)source.Count ? make(source[index]) : null;
        set => throw Unchanged();
    }

    public IEnumerator GetEnumerator() => source.Select(make).GetEnumerator();

    public void CopyTo(Array array, int index)
    {
        foreach (var item in this)
        {
            array.SetValue(item, index++);
        }
    }

    /// <summary>Items are made anew each time, so none of them is one that somebody has.</summary>
    public bool Contains(object? value) => false;

    public int IndexOf(object? value) => -1;

    public int Add(object? value) => throw Unchanged();

    public void Clear() => throw Unchanged();

    public void Insert(int index, object? value) => throw Unchanged();

    public void Remove(object? value) => throw Unchanged();

    public void RemoveAt(int index) => throw Unchanged();

    private static NotSupportedException Unchanged() => new("names for templates are not changed");
}
