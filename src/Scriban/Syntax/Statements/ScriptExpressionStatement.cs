using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary>An expression whose value is written.</summary>
internal sealed class ScriptExpressionStatement(ScriptExpression expression) : ScriptStatement
{
    public static ScriptStatement Parse(StatementParser parser)
    {
        var start = parser.Cursor.Current.Start;
        var expression = parser.Expressions.ParseStatementStart();
        if (Operators.IsAssignment(parser.Cursor.Current.Kind))
            return ScriptAssignment.Parse(parser, expression, start);
        if ((expression is ScriptCall call ? call.Target : expression) is ScriptVariable name)
            parser.Names.CheckForeign(name);
        return new ScriptExpressionStatement(expression) { Span = parser.Expressions.SpanFrom(start) };
    }

    public override void Execute(TemplateContext context)
    {
        context.CurrentNode = this;
        if (context.EnableOutput && expression is ScriptCall call && call.Function(context) is IncludeFunction)
        {
            // The included text goes straight to the output: no copy, and each piece keeps its own place.
            IncludeFunction.Write(call.Evaluated(context, null));
            return;
        }

        var value = expression.Evaluate(context);
        if (!context.EnableOutput) context.Result = value;
        if (value is null or UserFunction || !context.EnableOutput) return;
        // Setting it again only if a call inside moved it: reading is cheaper than writing a reference.
        if (!ReferenceEquals(context.CurrentNode, this)) context.CurrentNode = this;
        if (value is string text && context.WritesPlainly) context.Writer.Write(text);
        else context.Write(expression.Span, value);
    }
}
