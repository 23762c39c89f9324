namespace Scriban.Syntax.Expressions;

/// <summary><c>$</c>: all arguments of the function or include; the named ones are properties of the array.</summary>
internal sealed class ScriptArguments : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context) => context.Frame.Arguments;

    public override string ToString() => "$";
}
