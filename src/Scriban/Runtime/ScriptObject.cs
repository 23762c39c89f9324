using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>The object of the language: <c>{a: 1}</c>. Members keep the order in which they were first set.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "the package's name")]
public class ScriptObject : IScriptObject, IDictionary<string, object?>, IDictionary
{
    /// <summary>In order as long as nothing is removed; then it is built anew.</summary>
    private Dictionary<string, object?> members;
    private HashSet<string>? readOnlyMembers;

    /// <summary>An object without members.</summary>
    public ScriptObject()
        : this(0)
    {
    }

    /// <summary>An object without members, with room for some.</summary>
    /// <param name="capacity">How many members are expected.</param>
    public ScriptObject(int capacity) => members = new Dictionary<string, object?>(capacity);

    /// <inheritdoc/>
    public int Count => members.Count;

    /// <inheritdoc cref="IScriptObject.IsReadOnly"/>
    public virtual bool IsReadOnly { get; set; }

    /// <summary>The names, in order.</summary>
    public ICollection<string> Keys => members.Keys;

    /// <summary>The values, in the order of the names.</summary>
    public ICollection<object?> Values => members.Values;

    /// <summary>A member by name; reading one that does not exist gives null.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="InvalidOperationException">The member or the object is read-only.</exception>
    public object? this[string key]
    {
        get => members.GetValueOrDefault(key);
        set
        {
            if (!CanWrite(key)) throw new InvalidOperationException($"the member `{key}` is read-only");
            members[key] = value;
        }
    }

    ICollection IDictionary.Keys => ((IDictionary)members).Keys;

    ICollection IDictionary.Values => ((IDictionary)members).Values;

    bool IDictionary.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => members;

    object? IDictionary.this[object key]
    {
        get => key is string name ? this[name] : null;
        set => this[(string)key] = value;
    }

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers() => members.Keys;

    /// <inheritdoc/>
    public virtual bool Contains(string member) => members.ContainsKey(member);

    /// <inheritdoc/>
    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value) =>
        members.TryGetValue(member, out value);

    /// <summary>Reads a member outside of a rendering.</summary>
    public bool TryGetValue(string key, out object? value) => members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public virtual bool CanWrite(string member) => !IsReadOnly && readOnlyMembers?.Contains(member) != true;

    /// <inheritdoc/>
    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member)) return false;
        SetValue(member, value, readOnly);
        return true;
    }

    /// <summary>The object, if it is of this very class, so that no override can see its reads.</summary>
    internal static ScriptObject? AsPlain(object? value) => value?.GetType() == typeof(ScriptObject) ? (ScriptObject)value : null;

    /// <summary>Sets a member whether it is read-only or not: the host may.</summary>
    /// <param name="member">The name.</param>
    /// <param name="value">The new value.</param>
    /// <param name="readOnly">Whether templates may write it.</param>
    public void SetValue(string member, object? value, bool readOnly)
    {
        members[member] = value;
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
    public void Add(string key, object? value) => members.Add(key, value);

    /// <inheritdoc cref="IScriptObject.Remove"/>
    public virtual bool Remove(string member)
    {
        readOnlyMembers?.Remove(member);
        if (!members.ContainsKey(member)) return false;
        members = members.Where(m => m.Key != member).ToDictionary();
        return true;
    }

    /// <summary>Removes all members.</summary>
    public void Clear()
    {
        members = [];
        readOnlyMembers = null;
    }

    /// <summary>Whether there is a member of this name.</summary>
    public bool ContainsKey(string key) => members.ContainsKey(key);

    /// <summary>Copies the public members of a .NET object, renamed for templates; methods become functions.</summary>
    /// <param name="source">An object, a <see cref="Type"/> (its static members) or another script object.</param>
    /// <param name="filter">Which members; all by default.</param>
    /// <param name="renamer">How they are named; <see cref="StandardMemberRenamer"/> by default.</param>
    public void Import(object source, MemberFilterDelegate? filter = null, MemberRenamerDelegate? renamer = null) =>
        HostImport.Into(this, source, filter, renamer);

    /// <summary>Makes a .NET function callable under a name.</summary>
    /// <param name="member">The name in templates.</param>
    /// <param name="function">Its parameters are converted; a first one of type <see cref="TemplateContext"/> is filled in.</param>
    public void Import(string member, Delegate function) => SetValue(member, HostFunction.From(function), true);

    /// <summary>The members as name and value, in order.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.GetEnumerator();

    /// <inheritdoc/>
    public virtual IScriptObject Clone(bool deep)
    {
        var copy = new ScriptObject(Count) { IsReadOnly = IsReadOnly };
        foreach (var (name, value) in members) copy.members[name] = deep && value is IScriptObject inner ? inner.Clone(true) : value;
        if (readOnlyMembers is not null) copy.readOnlyMembers = [.. readOnlyMembers];
        return copy;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IDictionaryEnumerator IDictionary.GetEnumerator() => ((IDictionary)members).GetEnumerator();

    bool IDictionary.Contains(object key) => key is string name && ContainsKey(name);

    void IDictionary.Add(object key, object? value) => Add((string)key, value);

    void IDictionary.Remove(object key) => Remove((string)key);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)members).CopyTo(array, index);

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => members.TryGetValue(item.Key, out var value) && Equals(value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)members).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => Remove(item.Key);
}
