using System.Text.RegularExpressions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

internal delegate object? BuiltinBody(in BuiltinCall call);

/// <summary>A function of the language: a line that says its parameters, and a body.</summary>
internal sealed class BuiltinFunction : ScriptFunction
{
    /// <summary>Texts longer than this count as work.</summary>
    private const int LongText = 1024;

    private readonly BuiltinBody body;
    private readonly string[] parameters;
    private readonly int required;
    private readonly bool hasRest;

    /// <param name="name">The full name, for messages.</param>
    /// <param name="parameters">The parameters; <c>?</c> behind the optional ones, <c>...</c> behind one that takes the
    /// rest.</param>
    /// <param name="body">What it does.</param>
    public BuiltinFunction(string name, string[] parameters, BuiltinBody body)
    {
        Name = name;
        this.body = body;
        required = parameters.Count(p => !p.EndsWith('?') && !p.EndsWith('.'));
        hasRest = parameters.Length > 0 && parameters[^1].EndsWith('.');
        this.parameters = [.. parameters.Select(p => p.TrimEnd('?', '.'))];
    }

    public string Name { get; }

    public int MostArguments => hasRest ? int.MaxValue : parameters.Length;

    public override object? Invoke(in Arguments call)
    {
        if (!hasRest && call.Values.Length > parameters.Length)
            throw call.WrongCount(Expected, tooFew: false, call.Node.Span);
        var slots = call.Names is null ? null : Slots(call);
        var values = slots is null && call.Values.Length == parameters.Length ? call.Values : Ordered(call, slots);
        if (call.Values.Length < required || (slots is not null && slots.Count(s => s < required) < required))
            throw call.WrongCount(Expected, tooFew: true, call.SpanBehind);
        try
        {
            var result = body(new BuiltinCall(call, values, slots));
            switch (result)
            {
                case string text:
                    if (text.Length > LongText) call.Context.Limits.CheckLength(call.Node, text.Length);
                    return call.Context.Limits.Kept(call.Node.Span, text);
                case ScriptArray list: return call.Context.Limits.Made(call.Node.Span, list);
                default: return result;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            throw call.Error(
                $"the pattern takes longer than {call.Context.RegexTimeOut.TotalSeconds} s (RegexTimeOut): "
                + "avoid nested repetitions");
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException
            or InvalidOperationException or DivideByZeroException)
        {
            throw new ScriptRuntimeException(call.Node.Span, $"`{Name}`: {e.Message}", e);
        }
    }

    private string Expected =>
        hasRest ? $"at least {required}" : required == parameters.Length ? $"{required}"
        : $"{required} to {parameters.Length}";

    private object?[] Ordered(in Arguments call, int[]? slots)
    {
        var values = new object?[Math.Max(parameters.Length - (hasRest ? 1 : 0), call.Values.Length)];
        for (var i = 0; i < call.Values.Length; i++) values[slots?[i] ?? i] = call.Values[i];
        return values;
    }

    /// <summary>Where each argument goes. A name that no parameter has is taken like a positional argument.</summary>
    private int[] Slots(in Arguments call)
    {
        var slots = new int[call.Values.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            var named = call.Names![i] is { } name ? Array.IndexOf(parameters, name) : -1;
            slots[i] = named >= 0 ? named : i;
        }

        return slots;
    }
}
