using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary><c>array.sort</c>: stable, texts in the order of the culture, null first.</summary>
internal static class ArraySort
{
    public static ScriptArray Run(in BuiltinCall call)
    {
        var (context, node, path) = (call.Context, call.Node, call.TextOrNull(1)?.Split('.'));
        var keyed = call.List(0).Select(item => (Item: item, Key: Key(context, node, item, path))).ToList();
        var order = new ByValue(context, node);
        return new ScriptArray(keyed.OrderBy(pair => pair.Key, order).Select(pair => pair.Item));
    }

    private static object? Key(TemplateContext context, ScriptNode node, object? item, string[]? path)
    {
        foreach (var member in path ?? [])
        {
            context.Members.TryGetByName(context, node, item, member, out item);
        }

        return item;
    }

    private sealed class ByValue(TemplateContext context, ScriptNode node) : IComparer<object?>
    {
        public int Compare(object? x, object? y)
        {
            context.Limits.CountWork(Limits.NodeWork);
            if (x is null || y is null) return x is null ? y is null ? 0 : -1 : 1;
            if (x is string or char or Enum && y is string or char or Enum)
            {
                if (x is Enum && y is Enum) return Comparison.Order(context, x, y) ?? 0;
                return context.CurrentCulture.CompareInfo.Compare(context.ObjectToString(x), context.ObjectToString(y));
            }

            if (x is bool a && y is bool b) return a.CompareTo(b);
            var mixed = x is string or char || y is string or char;
            if (!mixed && Comparison.Order(context, x, y) is { } order) return order;
            throw new ScriptRuntimeException(node.Span,
                $"cannot sort {RuntimeErrors.KindOf(x)} together with {RuntimeErrors.KindOf(y)}");
        }
    }
}
