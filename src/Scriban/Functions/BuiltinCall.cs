using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The arguments of a builtin, by the place of its parameters; they convert as they are asked for.</summary>
internal readonly struct BuiltinCall(in Arguments call, object?[] values, int[]? slots)
{
    private readonly Arguments call = call;

    public TemplateContext Context => call.Context;

    public ScriptNode Node => call.Node;

    public int Count => values.Length;

    public object? this[int index] => index < values.Length ? values[index] : null;

    public string Text(int index) => this[index] as string ?? Context.ObjectToString(this[index]);

    public string? TextOrNull(int index) => this[index] is null ? null : Text(index);

    public int Int(int index) => Context.ToInt(At(index), this[index]);

    public int Int(int index, int missing) => this[index] is null ? missing : Int(index);

    public double Double(int index) => Numbers.IsNumber(this[index]) ? Numbers.ToDouble(this[index]!)
        : this[index] is null ? 0 : throw ValueConverter.Mismatch(At(index), this[index], "a number");

    /// <summary>The items of a list; null has none.</summary>
    public IReadOnlyList<object?> List(int index)
    {
        var items = Sequences.ItemsOrNull(Context, Node, this[index])
            ?? throw ValueConverter.Mismatch(At(index), this[index], "a list");
        Context.Limits.CountItems(Node.Span, items.Count);
        return items;
    }

    public ScriptFunction Function(int index) => this[index] as ScriptFunction
        ?? (this[index] is Delegate host ? HostFunction.From(host)
            : throw ValueConverter.Mismatch(At(index),
            this[index], "a function (write @ in front of its name)"));

    /// <summary>Calls a function that was passed as argument.</summary>
    public object? Apply(ScriptFunction function, object? item, int restFrom = int.MaxValue)
    {
        var arguments = new object?[1 + Math.Max(0, values.Length - restFrom)];
        arguments[0] = item;
        for (var i = 1; i < arguments.Length; i++) arguments[i] = values[restFrom + i - 1];
        return function.Invoke(new Arguments(Context, Node, arguments, null, null, null));
    }

    /// <summary>The culture named by an argument, or the current one.</summary>
    public System.Globalization.CultureInfo Culture(int index)
    {
        if (TextOrNull(index) is not { Length: > 0 } name) return Context.CurrentCulture;
        try
        {
            return System.Globalization.CultureInfo.GetCultureInfo(name);
        }
        catch (System.Globalization.CultureNotFoundException e)
        {
            throw new ScriptRuntimeException(At(index), $"there is no culture `{name}`", e);
        }
    }

    public SourceSpan At(int index) => call.SpanOf(slots is null ? index : Math.Max(0, Array.IndexOf(slots, index)));

    public ScriptRuntimeException Error(string message) => call.Error(message);
}
