namespace Scriban.Syntax.Expressions;

/// <summary><c>condition ? then : otherwise</c></summary>
internal sealed class ScriptConditional(ScriptExpression condition, ScriptExpression then, ScriptExpression otherwise)
    : ScriptExpression
{
    public ScriptExpression Condition { get; set; } = condition;

    internal override object? Evaluate(TemplateContext context) =>
        (context.ToBool(Condition.Evaluate(context)) ? then : otherwise).Evaluate(context);

    public override string ToString() => $"{Condition} ? {then} : {otherwise}";
}
