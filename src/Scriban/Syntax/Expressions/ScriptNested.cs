namespace Scriban.Syntax.Expressions;

/// <summary>An expression in parentheses.</summary>
internal sealed class ScriptNested(ScriptExpression inner) : ScriptExpression, IScriptAssignable
{
    public ScriptExpression Inner { get; set; } = inner;

    internal override object? Evaluate(TemplateContext context) => Inner.Evaluate(context);

    internal override object? EvaluateOptional(TemplateContext context) => Inner.EvaluateOptional(context);

    internal override object? EvaluateUncalled(TemplateContext context) => Inner.EvaluateUncalled(context);

    public void Assign(TemplateContext context, object? value)
    {
        if (Inner is not IScriptAssignable target)
            throw new ScriptRuntimeException(Span, $"nothing can be assigned to `{this}`");
        target.Assign(context, value);
    }

    public override string ToString() => $"({Inner})";
}
