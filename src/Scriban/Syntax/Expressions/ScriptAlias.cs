namespace Scriban.Syntax.Expressions;

/// <summary><c>@f</c>: the function itself instead of its result.</summary>
internal sealed class ScriptAlias(ScriptExpression target) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context) => target.EvaluateUncalled(context);

    public override string ToString() => "@" + target;
}
