using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Everything a loop can walk over, seen as a list.</summary>
internal static class Sequences
{
    /// <summary>A list that is one already, without copying; null for anything else.</summary>
    public static IReadOnlyList<object?>? Of(object value) => value switch
    {
        ScriptArray array => array,
        IList list => new ListView(list),
        IReadOnlyList<object?> list => list,
        _ => null,
    };

    /// <summary>The items of any value that has some; an error at <paramref name="node"/> for the others.</summary>
    public static IReadOnlyList<object?> Items(TemplateContext context, ScriptNode node, object? value) =>
        ItemsOrNull(context, node, value)
            ?? throw new ScriptRuntimeException(node.Span, $"{RuntimeErrors.KindOf(value)} is not a list");

    public static IReadOnlyList<object?>? ItemsOrNull(TemplateContext context, ScriptNode node, object? value) =>
        value switch
    {
        null or EmptyValue => [],
        string text => new TextView(text),
        IDictionary dictionary => Pairs(dictionary),
        IDictionary<string, object?> dictionary => [.. dictionary.Select(p => Pair(p.Key, p.Value))],
        _ when Of(value) is { } list => list,
        IScriptObject scope =>
            [.. scope.GetMembers()
            .Select(m => Pair(m, scope.TryGetValue(context, node.Span, m, out var v) ? v : null))],
        IEnumerable lazy => Collect(context, node, lazy),
        _ => null,
    };

    /// <summary>The part of a list that a loop walks over.</summary>
    public static ItemSlice Slice(TemplateContext context, ScriptNode node, object value, int offset, int limit,
        bool isReversed)
    {
        var items = Items(context, node, value);
        var first = Math.Min(Math.Max(0, offset), items.Count);
        return new ItemSlice(items, value as ScriptArray, first, Math.Min(limit, items.Count - first), isReversed);
    }

    public static ScriptObject Pair(object key, object? value) => new(2) { ["key"] = key, ["value"] = value };

    private static List<object?> Pairs(IDictionary dictionary)
    {
        var pairs = new List<object?>(dictionary.Count);
        foreach (DictionaryEntry entry in dictionary) pairs.Add(Pair(entry.Key, entry.Value));
        return pairs;
    }

    /// <summary>A lazy sequence may be endless, so that each item counts.</summary>
    private static List<object?> Collect(TemplateContext context, ScriptNode node, IEnumerable lazy)
    {
        var items = new List<object?>();
        foreach (var item in lazy)
        {
            items.Add(item);
            context.Limits.CheckLazy(node, items.Count);
        }

        return items;
    }

    private sealed class ListView(IList list) : IReadOnlyList<object?>
    {
        public int Count => list.Count;

        public object? this[int index] => list[index];

        public IEnumerator<object?> GetEnumerator() => list.Cast<object?>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => list.GetEnumerator();
    }

    private sealed class TextView(string text) : IReadOnlyList<object?>
    {
        public int Count => text.Length;

        public object? this[int index] => text[index].ToString();

        public IEnumerator<object?> GetEnumerator() => text.Select(c => (object?)c.ToString()).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

/// <summary>A part of a list, perhaps backwards, that notices when an array changes under it.</summary>
internal readonly struct ItemSlice(IReadOnlyList<object?> items, ScriptArray? source, int first, int count,
    bool isReversed)
{
    private readonly int version = source?.Version ?? 0;

    public int Count => count;

    public bool WasChanged => source is not null && source.Version != version;

    public object? At(int index) => items[isReversed ? first + Length - 1 - index : first + index];

    /// <summary>Reversing comes before the limit: <c>limit:2 reversed</c> takes the last two.</summary>
    private int Length => items.Count - first;
}
