using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>[a, b, c]</c></summary>
internal sealed class ScriptArrayInitializer(ScriptExpression[] items) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context)
    {
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            var value = item.Evaluate(context);
            if (item is ScriptExpand) array.AddRange(Sequences.Items(context, item, value));
            else array.Add(value);
        }

        return context.Limits.Made(Span, array);
    }

    public override string ToString() => $"[{string.Join(", ", items.AsEnumerable())}]";
}
