using System.Collections;
using System.Reflection;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Runtime;

/// <summary>Reads members and items of any value; writes those of script objects and arrays only.</summary>
internal sealed class MemberAccess
{
    private TypedMembers typed = TypedMembers.Standard;

    public void Rename(MemberRenamerDelegate? renamer, MemberFilterDelegate? filter) =>
        typed = renamer is null && filter is null ? TypedMembers.Standard
            : new TypedMembers(renamer ?? StandardMemberRenamer.Default, filter);

    public bool TryGet(TemplateContext context, ScriptMember node, object owner, string name, MemberCache cache,
        out object? value)
    {
        if (ScriptObject.AsPlain(owner) is { } plain) return plain.TryGetValue(name, ref cache.Hint, out value);
        if (owner is LoopState loop) return loop.TryGetValue(name, out value);
        if (cache.Same(owner, typed) is { } known)
        {
            value = Read(known, owner, node);
            return true;
        }

        switch (owner)
        {
            case IScriptObject scope:
                return scope.TryGetValue(context, node.NameSpan, name, out value);
            case string text:
                value = name == "size" ? Boxes.Of(text.Length) : null;
                return value is not null;
            case IDictionary dictionary:
                return TryGetKey(dictionary, name, out value);
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(name, out value);
            case IList or ScriptRange:
                value = name == "size" ? CountOf(owner) : null;
                return value is not null;
        }

        value = null;
        if (owner.GetType().IsPrimitive || cache.Find(owner.GetType(), typed, name) is not { } getter) return false;
        value = Read(getter, owner, node);
        return true;
    }

    /// <summary>A member by name outside of a path: for <c>array.map</c>, <c>array.sort</c> and the like.</summary>
    public bool TryGetByName(TemplateContext context, ScriptNode node, object? owner, string name, out object? value)
    {
        value = null;
        switch (owner)
        {
            case null: return false;
            case IScriptObject scope: return scope.TryGetValue(context, node.Span, name, out value);
            case string or IList or ScriptRange:
                value = name == "size" ? CountOf(owner) : null;
                return value is not null;
            case IDictionary dictionary: return TryGetKey(dictionary, name, out value);
            case IDictionary<string, object?> dictionary: return dictionary.TryGetValue(name, out value);
        }

        if (owner.GetType().IsPrimitive || typed.Getter(owner.GetType(), name) is not { } getter) return false;
        value = Read(getter, owner, node);
        return true;
    }

    public IEnumerable<string> NamesOf(object? owner) => owner switch
    {
        null or string => [],
        IScriptObject scope => scope.GetMembers(),
        IDictionary dictionary => dictionary.Keys.Cast<object>().Select(k => k.ToString() ?? ""),
        IDictionary<string, object?> dictionary => dictionary.Keys,
        IList or ScriptRange => ["size"],
        _ => typed.Names(owner.GetType()),
    };

    public static void Set(TemplateContext context, ScriptMember node, object owner, object? value)
    {
        if (owner is IScriptObject scope && scope.TrySetValue(context, node.NameSpan, node.Name, value, false)) return;
        var hint = owner is IScriptObject ? "" : ": templates cannot change objects of the host";
        throw new ScriptRuntimeException(node.NameSpan, $"`{node}` is read-only{hint}");
    }

    public object? GetItem(TemplateContext context, ScriptIndexer node, object owner, object key, bool mayMiss)
    {
        object? value;
        switch (owner)
        {
            case string text:
                var at = Position(context, node, key, text.Length);
                return (uint)at < (uint)text.Length ? text[at].ToString() : throw OutOfRange(node, at, text.Length);
            case IScriptObject scope when key is string name:
                if (scope.TryGetValue(context, node.Index.Span, name, out value) || mayMiss
                    || context.EnableRelaxedMemberAccess) return value;
                throw new ScriptRuntimeException(node.Index.Span,
                    $"`{node.Target}` has no member `{name}`{Suggestion.For(name, scope.GetMembers())}");
            case ScriptObject scope:
                return scope.TryGetValue(context.ObjectToString(key), out value) ? value : null;
            case IDictionary dictionary:
                return TryGetKey(dictionary, key, out value) || mayMiss || context.EnableRelaxedMemberAccess ? value
                    : throw new ScriptRuntimeException(node.Index.Span,
                        $"`{node.Target}` has no key `{context.ObjectToString(key)}`"
                        + Suggestion.For($"{key}", NamesOf(owner)));
            case IDictionary<string, object?> dictionary:
                return dictionary.TryGetValue(context.ObjectToString(key), out value) ? value : null;
            case IList or ScriptRange when key is not string:
                return FromList(context, node, owner, key, mayMiss);
        }

        return key is string member ? TryGetByName(context, node, owner, member, out value) ? value : null
            : throw new ScriptRuntimeException(node.Target.Span,
                $"`{node.Target}` is {RuntimeErrors.KindOf(owner)} and has no items");
    }

    public static void SetItem(TemplateContext context, ScriptExpression node, object owner, object key, object? value)
    {
        var keyNode = node is ScriptIndexer indexer ? indexer.Index : node;
        switch (owner)
        {
            case ScriptArray { IsReadOnly: false } array when key is not string:
                var index = context.ToInt(keyNode.Span, key);
                if (index < 0) index += array.Count;
                if (index < 0)
                    throw new ScriptRuntimeException(keyNode.Span,
                        $"the index {key} lies before the start of the list");
                if (index >= array.Count)
                {
                    context.Limits.CountItems(keyNode.Span, (long)index + 1 - array.Count);
                    context.Limits.Hold(keyNode.Span, array, (index + 1L - array.Count) * 32);
                }

                array[index] = value;
                return;
            case IScriptObject scope when scope.TrySetValue(context, keyNode.Span, context.ObjectToString(key), value,
                false):
                return;
        }

        throw new ScriptRuntimeException(keyNode.Span,
            $"`{node}` is read-only: templates cannot change {RuntimeErrors.KindOf(owner)} of the host");
    }

    /// <summary>Whether a value has nothing in it; false for values that cannot.</summary>
    public static object IsEmpty(object? value) => Boxes.Of(value switch
    {
        null or EmptyValue => true,
        string text => text.Length == 0,
        IList or ScriptRange => CountOf(value) is 0,
        IScriptObject scope => scope.Count == 0,
        ICollection collection => collection.Count == 0,
        IEnumerable lazy => !lazy.Cast<object?>().Any(),
        _ => false,
    });

    private static object CountOf(object list) => Boxes.Of(list switch
    {
        IList items => items.Count,
        string text => text.Length,
        _ => ((ScriptRange)list).Count,
    });

    private static object? Read(Func<object, object?> getter, object owner, ScriptNode node)
    {
        try
        {
            return getter(owner);
        }
        catch (Exception e) when (e is not ScriptRuntimeException)
        {
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            throw new ScriptRuntimeException(node.Span, $"reading `{node}` failed: {cause.Message}", cause);
        }
    }

    private static bool TryGetKey(IDictionary dictionary, object key, out object? value)
    {
        value = null;
        // A key of another number type is the same key to a template.
        if (!dictionary.Contains(key))
        {
            key = key is int number && dictionary.Contains((long)number) ? (long)number
                : key is int same && dictionary.Contains($"{same}") ? $"{same}" : "";
            if (key is "") return false;
        }

        value = dictionary[key];
        return true;
    }

    private static object? FromList(TemplateContext context, ScriptIndexer node, object owner, object key, bool mayMiss)
    {
        var list = Sequences.Of(owner)!;
        var index = Position(context, node, key, list.Count);
        if ((uint)index < (uint)list.Count) return list[index];
        // A .NET array refuses, a list gives null: so it was recorded.
        if (mayMiss || (context.EnableRelaxedIndexerAccess && owner is not Array)) return null;
        throw OutOfRange(node, index, list.Count);
    }

    private static int Position(TemplateContext context, ScriptIndexer node, object key, int count)
    {
        var index = context.ToInt(node.Index.Span, key);
        return index < 0 ? index + count : index;
    }

    private static ScriptRuntimeException OutOfRange(ScriptIndexer node, int index, int count) =>
        new(node.Span, $"the index {index} is out of range: `{node.Target}` has {count} item{(count == 1 ? "" : "s")}");
}
