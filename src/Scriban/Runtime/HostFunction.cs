using System.Reflection;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET function of the host.</summary>
internal sealed class HostFunction : ScriptFunction
{
    private readonly object? target;
    private readonly MethodInvoker invoker;
    private readonly ParameterInfo[] parameters;
    private readonly int filledIn;
    private readonly bool hasRest;

    private HostFunction(MethodInfo method, object? target)
    {
        this.target = target;
        invoker = MethodInvoker.Create(method);
        parameters = method.GetParameters();
        while (filledIn < parameters.Length && IsFilledIn(parameters[filledIn].ParameterType)) filledIn++;
        hasRest = parameters.Length > 0 && parameters[^1].IsDefined(typeof(ParamArrayAttribute), false);
    }

    public static HostFunction From(Delegate function) => new(function.Method, function.Target);

    public static HostFunction From(MethodInfo method, object? target) => new(method, target);

    public override object? Invoke(in Arguments call)
    {
        var given = new object?[parameters.Length];
        var isGiven = new bool[parameters.Length];
        var rest = new List<object?>();
        for (var i = 0; i < call.Values.Length; i++)
        {
            var slot = filledIn + i;
            if (call.Names?[i] is { } name && Named(name) is var named and >= 0) slot = named;
            if (hasRest && slot >= parameters.Length - 1) rest.Add(call.Values[i]);
            else if (slot >= parameters.Length)
                throw call.WrongCount($"at most {parameters.Length - filledIn}", tooFew: false, call.SpanOf(i));
            else
            {
                given[slot] =
                    ValueConverter.To(call.Context, call.SpanOf(i), call.Values[i], parameters[slot].ParameterType);
                isGiven[slot] = true;
            }
        }

        Complete(call, given, isGiven, rest);
        return Run(call, given);
    }

    private int Required => parameters.Count(p => !p.HasDefaultValue) - filledIn - (hasRest ? 1 : 0);

    /// <summary>The place of a parameter by its name in .NET or in templates.</summary>
    private int Named(string name) =>
        Array.FindIndex(parameters, p => p.Name == name || StandardMemberRenamer.Rename(p.Name!) == name);

    private static bool IsFilledIn(Type type) => type == typeof(TemplateContext) || type == typeof(Parsing.SourceSpan);

    private void Complete(in Arguments call, object?[] given, bool[] isGiven, List<object?> rest)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (isGiven[i]) continue;
            var parameter = parameters[i];
            if (i < filledIn)
                given[i] = parameter.ParameterType == typeof(TemplateContext) ? call.Context : call.Node.Span;
            else if (hasRest && i == parameters.Length - 1)
                given[i] = Rest(call, parameter.ParameterType.GetElementType()!, rest);
            else if (parameter.HasDefaultValue) given[i] = parameter.DefaultValue;
            else throw call.WrongCount($"at least {Required}", tooFew: true, call.SpanBehind);
        }
    }

    private static Array Rest(in Arguments call, Type type, List<object?> rest)
    {
        var array = Array.CreateInstance(type, rest.Count);
        for (var i = 0; i < rest.Count; i++)
            array.SetValue(ValueConverter.To(call.Context, call.Node.Span, rest[i], type), i);
        return array;
    }

    private object? Run(in Arguments call, object?[] given)
    {
        var before = call.Context.CurrentNode;
        call.Context.CurrentNode = call.Node;
        try
        {
            return invoker.Invoke(target, given.AsSpan());
        }
        catch (Exception e)
        {
            var cause = e is TargetInvocationException { InnerException: { } inner } ? inner : e;
            if (cause is ScriptRuntimeException known) throw known;
            throw new ScriptRuntimeException(call.Node.Span, $"`{call.Node}` failed: {cause.Message}", cause);
        }
        finally
        {
            call.Context.CurrentNode = before;
        }
    }
}
