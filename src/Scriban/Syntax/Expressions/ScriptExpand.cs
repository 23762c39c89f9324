namespace Scriban.Syntax.Expressions;

/// <summary><c>^list</c>: among arguments or items, the items of the list one by one; elsewhere the list.</summary>
internal sealed class ScriptExpand(ScriptExpression list) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context) => list.Evaluate(context);

    public override string ToString() => "^" + list;
}
