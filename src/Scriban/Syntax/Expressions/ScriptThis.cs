namespace Scriban.Syntax.Expressions;

/// <summary><c>this</c>: the object that assignments go to.</summary>
internal sealed class ScriptThis : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context) => context.Scopes.CurrentObject;

    public override string ToString() => "this";
}
