using System.Collections;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>object.…</c>, without <c>eval</c>: text never becomes code.</summary>
internal static class ObjectFunctions
{
    public static BuiltinGroup Create() => new BuiltinGroup("object")
        .With("default value default", (in BuiltinCall c) => c[0] is null or "" ? c[1] : c[0])
        .With("format value format culture?", (in BuiltinCall c) => Format(c))
        .With("has_key value key", (in BuiltinCall c) => Boxes.Of(c.Context.Members.NamesOf(c[0]).Contains(c.Text(1))))
        .With("has_value value key", (in BuiltinCall c) =>
            Boxes.Of(c.Context.Members.TryGetByName(c.Context, c.Node, c[0], c.Text(1), out var value)
                && value is not null))
        .With("keys value", (in BuiltinCall c) =>
            c[0] is null ? null : new ScriptArray(c.Context.Members.NamesOf(c[0])))
        .With("values value", Values)
        .With("size value", Size)
        .With("typeof value", (in BuiltinCall c) => TypeOf(c[0]))
        .With("kind value", (in BuiltinCall c) => c[0] is null ? null : TypeNames.Of(c[0]!))
        .With("to_json value", (in BuiltinCall c) => Json.Write(c.Context, c.Node, c[0]))
        .With("from_json json", (in BuiltinCall c) => c[0] is null ? null : Json.Read(c.Context, c.Node, c.Text(0)))
        .Done();

    public static object? Format(in BuiltinCall c)
    {
        var format = c.Text(1);
        if (format.AsSpan().IndexOfAnyInRange('0', '9') is var at and >= 0
            && format[at..].TakeWhile(char.IsAsciiDigit).Count() > 5)
        {
            throw c.Error($"the format `{format}` asks for too many digits");
        }

        return c[0] switch
        {
            null => "",
            IFormattable value => value.ToString(format, c.Culture(2)),
            _ => c.Text(0),
        };
    }

    private static object? Values(in BuiltinCall c)
    {
        var result = new ScriptArray();
        foreach (var name in c.Context.Members.NamesOf(c[0]).ToList())
        {
            if (c.Context.Members.TryGetByName(c.Context, c.Node, c[0], name, out var value)) result.Add(value);
        }

        return result;
    }

    private static object? Size(in BuiltinCall c) => c[0] switch
    {
        null => Boxes.Of(0),
        string text => Boxes.Of(text.Length),
        ScriptArray or ScriptRange => Boxes.Of(c.List(0).Count),
        ICollection collection => Boxes.Of(collection.Count),
        IScriptObject scope => Boxes.Of(scope.Count),
        IEnumerable => Boxes.Of(c.List(0).Count),
        _ => Boxes.Of(0),
    };

    private static string? TypeOf(object? value) => value switch
    {
        null => null,
        string or char => "string",
        bool => "boolean",
        Enum => "object",
        _ when Numbers.IsNumber(value) => "number",
        IList => "array",
        IDictionary or IScriptObject or IDictionary<string, object?> => "object",
        IEnumerable => "iterator",
        _ => "object",
    };
}
