using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using Scriban.Functions;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>How values look in the output.</summary>
internal static class ValuePrinter
{
    public static string Print(TemplateContext context, object? value, bool nested)
    {
        if (Simple(context, value, nested) is { } text) return text;
        var builder = new StringBuilder();
        Append(context, value, builder, 0);
        return builder.ToString();
    }

    public static void AppendQuoted(StringBuilder builder, string text)
    {
        builder.Append('"');
        AppendEscaped(builder, text);
        builder.Append('"');
    }

    public static void AppendEscaped(StringBuilder builder, string text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '"': builder.Append("\\\""); break;
                case '\\': builder.Append("\\\\"); break;
                case '\n': builder.Append("\\n"); break;
                case '\r': builder.Append("\\r"); break;
                case '\t': builder.Append("\\t"); break;
                case '\b': builder.Append("\\b"); break;
                case '\f': builder.Append("\\f"); break;
                case '\v': builder.Append("\\v"); break;
                case '\0': builder.Append("\\0"); break;
                default:
                    if (char.IsControl(c)) builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                    else builder.Append(c);
                    break;
            }
        }
    }

    /// <summary>The text of a value that is not a list or an object; null for these.</summary>
    private static string? Simple(TemplateContext context, object? value, bool nested)
    {
        switch (value)
        {
            case null: return nested ? "null" : "";
            case string text when !nested: return text;
            case char c when !nested: return c.ToString();
            case string or char: return null;
            case bool flag: return flag ? "true" : "false";
            case int number: return number.ToString(context.CurrentCulture);
            case BigInteger big: return context.Print(big);
            case DateTime date: return DateFunctions.Print(context, date);
            case Enum or ScriptFunction or EmptyValue: return value.ToString();
            case IFormattable formattable when value is not IEnumerable: return formattable.ToString(null,
                context.CurrentCulture);
            case IEnumerable or IScriptObject: return null;
            default: return IsPair(value.GetType()) ? null : value.ToString() ?? "";
        }
    }

    private static void Append(TemplateContext context, object? value, StringBuilder builder, int depth)
    {
        if (depth > context.ObjectRecursionLimit && context.ObjectRecursionLimit > 0)
        {
            throw new ScriptRuntimeException(context.CurrentSpan,
                $"the value is nested deeper than {context.ObjectRecursionLimit} levels (ObjectRecursionLimit) "
                + "or contains itself");
        }

        if (builder.Length > context.TextCeiling) context.Limits.CheckLength(context.CurrentSpan, builder.Length);
        switch (value)
        {
            case string or char: AppendQuoted(builder, value.ToString()!); break;
            case IScriptObject scope and not IList: AppendMembers(context, scope, builder, depth); break;
            case IDictionary or IDictionary<string, object?>:
                AppendItems(context, Sequences.ItemsOrNull(context, context.CurrentNode, value)!, builder, depth);
                break;
            case IEnumerable items when Simple(context, value, nested:
                true) is null: AppendItems(context, items, builder, depth);
                break;
            case { } pair when IsPair(pair.GetType()): AppendPair(context, pair, builder, depth); break;
            default: builder.Append(Simple(context, value, nested: true)); break;
        }
    }

    private static void AppendItems(TemplateContext context, IEnumerable items, StringBuilder builder, int depth)
    {
        builder.Append('[');
        var count = 0;
        foreach (var item in items)
        {
            if (count++ > 0) builder.Append(", ");
            if (items is not ICollection) context.Limits.CheckLazy(context.CurrentNode, count);
            context.Limits.CountWork(Limits.NodeWork);
            Append(context, item, builder, depth + 1);
        }

        builder.Append(']');
    }

    private static void AppendMembers(TemplateContext context, IScriptObject scope, StringBuilder builder, int depth)
    {
        builder.Append('{');
        var isFirst = true;
        foreach (var name in scope.GetMembers())
        {
            if (!isFirst) builder.Append(", ");
            isFirst = false;
            builder.Append(name).Append(": ");
            scope.TryGetValue(context, context.CurrentSpan, name, out var value);
            context.Limits.CountWork(Limits.NodeWork);
            Append(context, value, builder, depth + 1);
        }

        builder.Append('}');
    }

    private static bool IsPair(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    private static void AppendPair(TemplateContext context, object pair, StringBuilder builder, int depth)
    {
        var type = pair.GetType();
        AppendMembers(context,
            Sequences.Pair(type.GetProperty("Key")!.GetValue(pair)!, type.GetProperty("Value")!.GetValue(pair)),
            builder, depth);
    }
}
