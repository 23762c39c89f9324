using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>array.…</c>; every function makes a new list and leaves its input as it is.</summary>
internal static class ArrayFunctions
{
    public static BuiltinGroup Create() => new BuiltinGroup("array")
        .With("add list value", (in BuiltinCall c) => new ScriptArray(c.List(0)) { c[1] })
        .With("add_range list1 list2", Concat)
        .With("concat list1 list2", Concat)
        .With("any list function args...", (in BuiltinCall c) => Boxes.Of(Any(c)))
        .With("compact list", (in BuiltinCall c) => new ScriptArray(c.List(0).Where(i => i is not null)))
        .With("contains list item", (in BuiltinCall c) => Boxes.Of(Contains(c)))
        .With("cycle list group?", Cycle)
        .With("each list function args...", Each)
        .With("filter list function args...", Filter)
        .With("first list", (in BuiltinCall c) => c.List(0) is { Count: > 0 } list ? list[0] : null)
        .With("last list", (in BuiltinCall c) => c.List(0) is { Count: > 0 } list ? list[^1] : null)
        .With("insert_at list index value", InsertAt)
        .With("join list delimiter function?", Join)
        .With("limit list count", (in BuiltinCall c) => new ScriptArray(c.List(0).Take(Math.Max(0, c.Int(1)))))
        .With("offset list index", (in BuiltinCall c) => new ScriptArray(c.List(0).Skip(Math.Max(0, c.Int(1)))))
        .With("map list member", Map)
        .With("remove_at list index", RemoveAt)
        .With("reverse list", (in BuiltinCall c) => new ScriptArray(Enumerable.Reverse(c.List(0))))
        .With("size list", (in BuiltinCall c) => Boxes.Of(c.List(0).Count))
        .With("sort list member?", (in BuiltinCall c) => ArraySort.Run(c))
        .With("uniq list", (in BuiltinCall c) => new ScriptArray(c.List(0).Distinct()))
        .Done();

    private static ScriptArray Concat(in BuiltinCall c) => new(c.List(0).Concat(c.List(1)));

    private static bool Any(in BuiltinCall c)
    {
        var function = c.Function(1);
        foreach (var item in c.List(0))
        {
            if (c.Context.ToBool(c.Apply(function, item, 2))) return true;
        }

        return false;
    }

    private static bool Contains(in BuiltinCall c)
    {
        foreach (var item in c.List(0))
        {
            if (Comparison.AreEqual(c.Context, item, c[1])) return true;
        }

        return false;
    }

    private static object? Cycle(in BuiltinCall c)
    {
        var list = c.List(0);
        if (list.Count == 0) return null;
        var group = c.TextOrNull(1) ?? c.Context.ObjectToString(c[0]);
        if (!c.Context.Cycles.TryGetValue(group, out var at))
            c.Context.Limits.Hold(c.Node.Span, c.Context.Cycles, 100 + group.Length * 2L);
        c.Context.Cycles[group] = (at + 1) % list.Count;
        return list[at % list.Count];
    }

    private static ScriptArray Each(in BuiltinCall c)
    {
        var (function, result) = (c.Function(1), new ScriptArray());
        foreach (var item in c.List(0)) result.Add(c.Apply(function, item, 2));
        return result;
    }

    private static ScriptArray Filter(in BuiltinCall c)
    {
        var (function, result) = (c.Function(1), new ScriptArray());
        foreach (var item in c.List(0))
        {
            if (c.Context.ToBool(c.Apply(function, item, 2))) result.Add(item);
        }

        return result;
    }

    private static ScriptArray InsertAt(in BuiltinCall c)
    {
        var result = new ScriptArray(c.List(0));
        var index = Math.Max(0, c.Int(1));
        c.Context.Limits.CountItems(c.At(1), Math.Max(0, index - result.Count));
        result.Insert(index, c[2]);
        return result;
    }

    private static string Join(in BuiltinCall c)
    {
        var function = c[2] is null ? null : c.Function(2);
        var (text, delimiter, isFirst) = (new StringBuilder(), c.Text(1), true);
        foreach (var item in c.List(0))
        {
            if (!isFirst) text.Append(delimiter);
            isFirst = false;
            var piece = c.Context.ObjectToString(item);
            text.Append(function is null ? piece : c.Context.ObjectToString(c.Apply(function, piece)));
            if (text.Length > c.Context.TextCeiling) break;
        }

        c.Context.Limits.CheckLength(c.Node, text.Length);
        return c.Context.Limits.Kept(c.Node.Span, text.ToString());
    }

    private static ScriptArray Map(in BuiltinCall c)
    {
        var (member, result) = (c.Text(1), new ScriptArray());
        foreach (var item in c.List(0))
        {
            if (c.Context.Members.TryGetByName(c.Context, c.Node, item, member, out var value)) result.Add(value);
        }

        return result;
    }

    private static ScriptArray RemoveAt(in BuiltinCall c)
    {
        var result = new ScriptArray(c.List(0));
        var index = c.Int(1);
        if (index < 0) index += result.Count;
        if (index >= 0 && index < result.Count) result.RemoveAt(index);
        return result;
    }
}
