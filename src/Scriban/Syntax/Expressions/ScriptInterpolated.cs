using System.Text;

namespace Scriban.Syntax.Expressions;

/// <summary><c>$"text {expression} text"</c>; a value prints as in <c>{{ }}</c>.</summary>
internal sealed class ScriptInterpolated(ScriptExpression[] parts) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(context.ObjectToString(part.Evaluate(context)));
            context.Limits.CheckLength(part, text.Length);
        }

        return context.Limits.Kept(Span, text.ToString());
    }

    public override string ToString() => "$\"…\"";
}
