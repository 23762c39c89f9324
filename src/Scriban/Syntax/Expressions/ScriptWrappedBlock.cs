namespace Scriban.Syntax.Expressions;

/// <summary><c>$$</c>: writes the block given to the function by <c>wrap</c>.</summary>
internal sealed class ScriptWrappedBlock : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.Frame.WriteBlock(context, this);
        return null;
    }

    public override string ToString() => "$$";
}
