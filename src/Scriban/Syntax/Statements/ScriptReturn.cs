using Scriban.Parsing;

namespace Scriban.Syntax.Statements;

/// <summary><c>ret</c> and <c>ret value</c>: ends the function, the included page or the template.</summary>
internal sealed class ScriptReturn(ScriptExpression? value) : ScriptStatement
{
    public static ScriptReturn Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var value = Operators.StartsExpression(parser.Cursor.Current.Kind) ? parser.Expressions.Parse() : null;
        return new ScriptReturn(value) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        context.Result = value?.Evaluate(context);
        context.Flow = Flow.Return;
    }
}
