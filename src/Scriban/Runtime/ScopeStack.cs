using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// Where names are looked up, innermost last: builtins, the host's objects, then loop variables, <c>with</c> objects
/// and
/// the parameters of functions as they run. Names are interned, so most comparisons are of references.
/// </summary>
internal sealed class ScopeStack(TemplateContext context)
{
    private Entry[] entries = new Entry[16];

    private enum Kind : byte
    {
        Object,
        Loop,
        Parameter,
        Function,
    }

    public int Count { get; private set; }

    /// <summary>The object that assignments go to.</summary>
    public IScriptObject CurrentObject
    {
        get
        {
            var i = Count - 1;
            while (i > 0 && entries[i].Kind != Kind.Object) i--;
            return (IScriptObject)entries[i].Value!;
        }
    }

    public void PushObject(IScriptObject scope) => Push(Kind.Object, null, scope);

    public void PushLoop(string name, object? value) => Push(Kind.Loop, name, value);

    public void PushParameter(string name, object? value) => Push(Kind.Parameter, name, value);

    /// <summary>Begins the scope of a function with parameters: variables it makes are its own.</summary>
    public void PushFunction() => Push(Kind.Function, null, null);

    public void SetTop(object? value) => entries[Count - 1].Value = value;

    public void Pop(int count)
    {
        while (count-- > 0) entries[--Count] = default;
    }

    public IScriptObject? PopObject()
    {
        if (Count == 0 || entries[Count - 1].Kind != Kind.Object) return null;
        var scope = (IScriptObject)entries[Count - 1].Value!;
        Pop(1);
        return scope;
    }

    /// <param name="variable">The name.</param>
    /// <param name="hint">Where a script object had it last time.</param>
    /// <param name="value">Its value.</param>
    public bool TryGet(ScriptVariable variable, ref int hint, out object? value)
    {
        var name = variable.Name;
        var inCaller = false;
        for (var i = Count - 1; i >= 0; i--)
        {
            ref var entry = ref entries[i];
            switch (entry.Kind)
            {
                case Kind.Object:
                    // Most objects are plain ones: asking them directly saves an interface call and the copy of a span.
                    if (entry.Plain is { } plain ? plain.TryGetValue(name, ref hint, out value)
                        : ((IScriptObject)entry.Value!).TryGetValue(context, variable.Span, name, out value))
                            return true;
                    break;
                case Kind.Function:
                    if (!inCaller && entry.Value is ScriptObject own && own.TryGetValue(name, out value)) return true;
                    inCaller = true;
                    break;
                default:
                    if (!ReferenceEquals(entry.Name, name) || (inCaller && entry.Kind == Kind.Parameter)) break;
                    value = entry.Value;
                    return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>Sets a variable; false if it is read-only.</summary>
    public bool TrySet(ScriptVariable variable, object? value)
    {
        var name = variable.Name;
        for (var i = Count - 1; i >= 0; i--)
        {
            ref var entry = ref entries[i];
            switch (entry.Kind)
            {
                case Kind.Object:
                    return ((IScriptObject)entry.Value!).TrySetValue(context, variable.Span, name, value, false);
                case Kind.Parameter when ReferenceEquals(entry.Name, name):
                    entry.Value = value;
                    return true;
                case Kind.Function:
                    var own = (ScriptObject?)entry.Value;
                    if (own?.Contains(name) != true && Owner(name, i) is { } outer)
                        return outer.TrySetValue(context, variable.Span, name, value, false);
                    if (own is null) entries[i].Value = own = new ScriptObject();
                    return own.TrySetValue(context, variable.Span, name, value, false);
            }
        }

        return false;
    }

    /// <summary>Every name that can be read now, for suggestions.</summary>
    public IEnumerable<string> Names()
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (entries[i].Name is { } name) yield return name;
            if (entries[i].Value is not IScriptObject scope || entries[i].Kind is Kind.Loop or Kind.Parameter) continue;
            foreach (var member in scope.GetMembers()) yield return member;
        }
    }

    /// <summary>The object outside of a function that has a variable; the builtins are never written.</summary>
    private IScriptObject? Owner(string name, int below)
    {
        for (var i = below - 1; i > 0; i--)
        {
            if (entries[i].Kind == Kind.Object && entries[i].Value is IScriptObject scope && scope.Contains(name))
                return scope;
        }

        return null;
    }

    private void Push(Kind kind, string? name, object? value)
    {
        if (Count == entries.Length) Array.Resize(ref entries, Count * 2);
        entries[Count++] =
            new Entry { Kind = kind, Name = name, Value = value, Plain = kind == Kind.Object
            ? ScriptObject.AsPlain(value) : null };
    }

    private struct Entry
    {
        public Kind Kind;
        public string? Name;
        public object? Value;
        public ScriptObject? Plain;
    }
}
