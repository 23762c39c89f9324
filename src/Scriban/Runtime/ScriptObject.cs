using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The object of the language: <c>{a: 1}</c>. Members keep the order in which they were first set.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "the package's name")]
public class ScriptObject : IScriptObject, IDictionary<string, object?>, IDictionary
{
    private MemberTable members;
    private HashSet<string>? readOnlyMembers;

    /// <summary>An object without members.</summary>
    public ScriptObject()
        : this(0)
    {
    }

    /// <summary>An object without members, with room for some.</summary>
    /// <param name="capacity">How many members are expected.</param>
    public ScriptObject(int capacity) => members = new MemberTable(capacity);

    /// <inheritdoc/>
    public int Count => members.Count;

    /// <inheritdoc cref="IScriptObject.IsReadOnly"/>
    public virtual bool IsReadOnly { get; set; }

    /// <summary>The names, in order.</summary>
    public ICollection<string> Keys => [.. members.Names];

    /// <summary>The values, in the order of the names.</summary>
    public ICollection<object?> Values => [.. members.Pairs.Select(m => m.Value)];

    /// <summary>A member by name; reading one that does not exist gives null.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="InvalidOperationException">The member or the object is read-only.</exception>
    public object? this[string key]
    {
        get => TryGetValue(key, out var value) ? value : null;
        set
        {
            if (!CanWrite(key)) throw new InvalidOperationException($"the member `{key}` is read-only");
            members.Set(key, value);
        }
    }

    ICollection IDictionary.Keys => (ICollection)Keys;

    ICollection IDictionary.Values => (ICollection)Values;

    bool IDictionary.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => members;

    object? IDictionary.this[object key]
    {
        get => key is string name ? this[name] : null;
        set => this[(string)key] = value;
    }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => members.Names;

    /// <inheritdoc/>
    public virtual bool Contains(string member) => members.Find(member) >= 0;

    /// <inheritdoc/>
    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        TryGetValue(member, out value);

    /// <summary>Reads a member outside of a rendering.</summary>
    public bool TryGetValue(string key, out object? value)
    {
        var hint = -1;
        return members.TryGet(key, ref hint, out value);
    }

    /// <inheritdoc/>
    public virtual bool CanWrite(string member) => !IsReadOnly && readOnlyMembers?.Contains(member) != true;

    /// <inheritdoc/>
    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value,
        bool readOnly)
    {
        if (!CanWrite(member)) return false;
        var before = Count;
        SetValue(member, value, readOnly);
        if (Count > before) context.Limits.Hold(span, this, 128);
        return true;
    }

    /// <summary>The object, if it is of this very class, so that no override can see its reads.</summary>
    internal static ScriptObject? AsPlain(object? value) =>
        value?.GetType() == typeof(ScriptObject) ? (ScriptObject)value : null;

    internal bool TryGetValue(string key, ref int hint, out object? value) => members.TryGet(key, ref hint, out value);

    /// <summary>Sets a member whether it is read-only or not: the host may.</summary>
    /// <param name="member">The name.</param>
    /// <param name="value">The new value.</param>
    /// <param name="readOnly">Whether templates may write it.</param>
    public void SetValue(string member, object? value, bool readOnly)
    {
        members.Set(member, value);
        SetReadOnly(member, readOnly);
    }

    /// <inheritdoc/>
    public void SetReadOnly(string member, bool readOnly)
    {
        if (readOnly) (readOnlyMembers ??= new HashSet<string>(StringComparer.Ordinal)).Add(member);
        else readOnlyMembers?.Remove(member);
    }

    /// <summary>Adds a member.</summary>
    /// <exception cref="ArgumentException">There is one of this name.</exception>
    public void Add(string key, object? value)
    {
        if (ContainsKey(key)) throw new ArgumentException($"there is a member `{key}` already", nameof(key));
        members.Set(key, value);
    }

    /// <inheritdoc cref="IScriptObject.Remove"/>
    public virtual bool Remove(string member)
    {
        readOnlyMembers?.Remove(member);
        return members.Remove(member);
    }

    /// <summary>Removes all members.</summary>
    public void Clear()
    {
        members = new MemberTable(0);
        readOnlyMembers = null;
    }

    /// <summary>Whether there is a member of this name.</summary>
    public bool ContainsKey(string key) => members.Find(key) >= 0;

    /// <summary>Copies the public members of a .NET object, renamed for templates; methods become functions.</summary>
    /// <param name="source">An object, a <see cref="Type"/> (its static members) or another script object.</param>
    /// <param name="filter">Which members; all by default.</param>
    /// <param name="renamer">How they are named; <see cref="StandardMemberRenamer"/> by default.</param>
    public void Import(object source, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) =>
        HostImport.Into(this, source, filter, renamer);

    /// <summary>Makes a .NET function callable under a name.</summary>
    /// <param name="member">The name in templates.</param>
    /// <param name="function">Its parameters are converted; a first one of type <see cref="TemplateContext"/> is filled
    /// in.</param>
    public void Import(string member, Delegate function) => SetValue(member, HostFunction.From(function), true);

    /// <summary>The members as name and value, in order.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.Pairs.GetEnumerator();

    /// <inheritdoc/>
    public virtual IScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject(Count) { IsReadOnly = IsReadOnly };
        foreach (var (name, value) in members.Pairs)
            copy.members.Set(name, deep && value is IScriptObject inner ? inner.Clone(true) : value);
        if (readOnlyMembers is not null) copy.readOnlyMembers = [.. readOnlyMembers];
        return copy;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IDictionaryEnumerator IDictionary.GetEnumerator() => ((IDictionary)members.Pairs.ToDictionary()).GetEnumerator();

    bool IDictionary.Contains(object key) => key is string name && ContainsKey(name);

    void IDictionary.Add(object key, object? value) => Add((string)key, value);

    void IDictionary.Remove(object key) => Remove((string)key);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)members.Pairs.ToList()).CopyTo(array, index);

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) =>
        Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        members.Pairs.ToList().CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);
}
