using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// A name that is looked up in loops, functions, <c>with</c> objects, the host's objects and the builtins.
/// </summary>
public sealed class ScriptVariable : ScriptExpression, IScriptAssignable
{
    private int hint = -1;

    internal ScriptVariable(string name) => Name = name;

    /// <summary>The name as written.</summary>
    public string Name { get; }

    /// <summary>The name as written.</summary>
    public override string ToString() => Name;

    internal override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateUncalled(context);
        return value is ScriptFunction function ? function.Invoke(new Arguments(context, this)) : value;
    }

    internal override object? EvaluateUncalled(TemplateContext context) =>
        TryGet(context, out var value) || !context.StrictVariables ? value : throw context.Errors.UnknownVariable(this);

    internal override object? EvaluateOptional(TemplateContext context)
    {
        TryGet(context, out var value);
        return value is ScriptFunction function ? function.Invoke(new Arguments(context, this)) : value;
    }

    private bool TryGet(TemplateContext context, out object? value)
    {
        if (context.Scopes.TryGet(this, ref hint, out value)) return true;
        return context.TryGetVariable is { } ask && ask(context, Span, this, out value);
    }

    void IScriptAssignable.Assign(TemplateContext context, object? value)
    {
        if (!context.Scopes.TrySet(this, value))
            throw new ScriptRuntimeException(Span, $"the variable `{Name}` is read-only");
    }
}
