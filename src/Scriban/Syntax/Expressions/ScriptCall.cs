using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>A call with arguments: <c>f a b</c>, <c>f(a, b)</c>, <c>a | f b</c>.</summary>
internal sealed class ScriptCall(ScriptExpression target, ScriptExpression[] arguments, string?[]? names)
    : ScriptExpression
{
    public ScriptExpression Target { get; } = target;

    public ScriptExpression[] Arguments { get; private set; } = arguments;

    public string?[]? Names { get; private set; } = names;

    /// <summary>
    /// Written with parentheses, so that it may be followed by a member, or be the head of <c>f(x) = …</c>.
    /// </summary>
    public bool IsExplicit { get; init; }

    /// <summary>The right side of a pipe that had no arguments of its own.</summary>
    public bool IsPipe { get; init; }

    /// <summary>The last argument was written <c>x...</c>.</summary>
    public bool HasRest { get; init; }

    /// <summary>What was written <c>= value</c> behind the arguments, up to the last that has one.</summary>
    public ScriptExpression?[] Defaults { get; init; } = [];

    public bool HasNoExpansion { get; private set; } = !Array.Exists(arguments, a => a is ScriptExpand);

    public void TakePiped(ScriptExpression piped)
    {
        Arguments = [piped, .. Arguments];
        if (Names is not null) Names = [null, .. Names];
        HasNoExpansion &= piped is not ScriptExpand;
    }

    internal override object? Evaluate(TemplateContext context) => Function(context)?.Invoke(Evaluated(context, null));

    /// <summary>Calls with a block for <c>$$</c>.</summary>
    public object? EvaluateWith(TemplateContext context, WrappedBlock block) =>
        Function(context)?.Invoke(Evaluated(context, block));

    /// <summary>What is called; null if the host allows unknown functions.</summary>
    public ScriptFunction? Function(TemplateContext context)
    {
        var value = Target.EvaluateUncalled(context);
        return value switch
        {
            ScriptFunction function => function,
            Delegate host => HostFunction.From(host),
            null when context.EnableRelaxedFunctionAccess => null,
            null => throw context.Errors.UnknownFunction(Target),
            _ => throw RuntimeErrors.NotAFunction(this, value),
        };
    }

    public Arguments Evaluated(TemplateContext context, WrappedBlock? block)
    {
        if (!HasNoExpansion) return Expanded(context, block);
        var values = new object?[Arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Arguments[i].Evaluate(context);
        return new Arguments(context, this, values, Names, Arguments, block);
    }

    private Arguments Expanded(TemplateContext context, WrappedBlock? block)
    {
        var values = new List<object?>();
        var names = new List<string?>();
        for (var i = 0; i < Arguments.Length; i++)
        {
            var value = Arguments[i].Evaluate(context);
            if (Arguments[i] is ScriptExpand) values.AddRange(Sequences.Items(context, Arguments[i], value));
            else values.Add(value);
            while (names.Count < values.Count) names.Add(Names?[i]);
        }

        return new Arguments(context, this, [.. values], Names is null ? null : [.. names], null, block);
    }

    public override string ToString()
    {
        var arguments = Arguments.Select((a, i) => Names?[i] is { } name ? $"{name}:{a}" : $"{a}");
        return string.Join(" ", arguments.Prepend($"{Target}"));
    }
}
