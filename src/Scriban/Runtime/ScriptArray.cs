using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>
/// The array of the language: <c>[1, 2]</c>. It grows when an item behind its end is set, and carries properties.
/// </summary>
[SuppressMessage("Naming", "CA1710", Justification = "the package's name")]
public class ScriptArray : IList<object?>, IReadOnlyList<object?>, IList, IScriptObject
{
    private readonly List<object?> items;
    private ScriptObject? properties;

    /// <summary>An empty array.</summary>
    public ScriptArray() => items = [];

    /// <summary>An empty array with room for some items.</summary>
    /// <param name="capacity">How many items are expected.</param>
    public ScriptArray(int capacity) => items = new List<object?>(capacity);

    /// <summary>An array with the items of a sequence.</summary>
    public ScriptArray(IEnumerable<object?> values) => items = [.. values];

    /// <summary>An array with the items of a sequence.</summary>
    public ScriptArray(IEnumerable values) => items = [.. values.Cast<object?>()];

    /// <summary>How many items there are.</summary>
    public int Count => items.Count;

    /// <summary>Whether templates may not change the array.</summary>
    public virtual bool IsReadOnly { get; set; }

    /// <summary>Counts the changes, so that a loop notices one.</summary>
    internal int Version { get; private set; }

    /// <summary>An item; reading behind the end gives null, writing there fills up with null.</summary>
    /// <param name="index">0 is the first.</param>
    public virtual object? this[int index]
    {
        get => (uint)index < (uint)items.Count ? items[index] : null;
        set
        {
            Change();
            while (items.Count <= index) items.Add(null);
            items[index] = value;
        }
    }

    int IScriptObject.Count => properties?.Count ?? 0;

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>Adds an item at the end.</summary>
    public virtual void Add(object? item)
    {
        Change();
        items.Add(item);
    }

    /// <summary>Adds the items of a sequence at the end.</summary>
    public void AddRange(IEnumerable<object?> values)
    {
        Change();
        items.AddRange(values);
    }

    /// <summary>Removes all items.</summary>
    public virtual void Clear()
    {
        Change();
        items.Clear();
    }

    /// <summary>Whether an item equals this one.</summary>
    public bool Contains(object? item) => items.Contains(item);

    /// <summary>The place of the first item that equals this one, or -1.</summary>
    public int IndexOf(object? item) => items.IndexOf(item);

    /// <summary>Puts an item in front of the one at <paramref name="index"/>.</summary>
    public virtual void Insert(int index, object? item)
    {
        Change();
        while (items.Count < index) items.Add(null);
        items.Insert(index, item);
    }

    /// <summary>Removes the first item that equals this one; false if there is none.</summary>
    public bool Remove(object? item)
    {
        var index = items.IndexOf(item);
        if (index >= 0) RemoveAt(index);
        return index >= 0;
    }

    /// <summary>Removes an item.</summary>
    public virtual void RemoveAt(int index)
    {
        Change();
        items.RemoveAt(index);
    }

    /// <summary>Copies the items into a .NET array.</summary>
    public void CopyTo(object?[] array, int arrayIndex) => items.CopyTo(array, arrayIndex);

    /// <summary>The items in order.</summary>
    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    /// <summary>The names of the properties.</summary>
    public IEnumerable<string> GetMembers() => properties?.GetMembers() ?? [];

    /// <summary>Whether there is a property of this name.</summary>
    public bool Contains(string member) => properties?.Contains(member) == true;

    /// <summary>Reads a property; <c>size</c> is the number of items.</summary>
    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (properties is not null && properties.TryGetValue(context, span, member, out value)) return true;
        value = member == "size" ? Boxes.Of(Count) : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public virtual bool CanWrite(string member) =>
        !IsReadOnly && member != "size" && (properties is null || properties.CanWrite(member));

    /// <inheritdoc/>
    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value,
        bool readOnly) =>
        CanWrite(member) && (properties ??= []).TrySetValue(context, span, member, value, readOnly);

    /// <inheritdoc/>
    public bool Remove(string member) => properties?.Remove(member) == true;

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly) => (properties ??= []).SetReadOnly(member, readOnly);

    /// <inheritdoc/>
    public virtual IScriptObject Clone(bool deep) =>
        new ScriptArray(items.Select(i => deep && i is IScriptObject inner ? inner.Clone(true) : i))
    {
        properties = (ScriptObject?)properties?.Clone(deep),
        IsReadOnly = IsReadOnly,
    };

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    void IList.Remove(object? value) => Remove(value);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)items).CopyTo(array, index);

    private void Change()
    {
        if (IsReadOnly) throw new InvalidOperationException("the array is read-only");
        Version++;
    }
}
