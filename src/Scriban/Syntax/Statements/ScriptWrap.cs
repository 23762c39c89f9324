using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary><c>wrap f a b … end</c>: calls a function that writes the block where it says <c>$$</c>.</summary>
internal sealed class ScriptWrap(ScriptExpression target, ScriptBlock body) : ScriptStatement
{
    public static ScriptWrap Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var target = parser.Expressions.Expect("after `wrap`");
        parser.Cursor.ExpectStatementEnd();
        var body = parser.Block();
        parser.ExpectEnd("wrap", opened);
        return new ScriptWrap(target, body) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        var call = target as ScriptCall ?? new ScriptCall(target, [], null) { Span = target.Span };
        var value = call.EvaluateWith(context, new WrappedBlock(body, context.Frame));
        if (value is null or UserFunction || !context.EnableOutput) return;
        context.CurrentNode = this;
        context.Write(target.Span, value);
    }
}
