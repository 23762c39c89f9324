using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>[a, b, c]</c></summary>
internal sealed class ScriptArrayInitializer(ScriptExpression[] items) : ScriptExpression
{
    internal override object? Evaluate(TemplateContext context)
    {
        context.Limits.Allocate(this, items.Length);
        var array = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            var value = item.Evaluate(context);
            if (item is ScriptExpand) array.AddRange(Sequences.Items(context, item, value));
            else array.Add(value);
        }

        return array;
    }

    public override string ToString() => $"[{string.Join(", ", items.AsEnumerable())}]";
}
