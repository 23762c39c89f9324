using Scriban.Parsing;

namespace Scriban.Syntax.Statements;

/// <summary><c>break</c> and <c>continue</c>; outside a loop they do nothing.</summary>
internal sealed class ScriptJump(Flow flow) : ScriptStatement
{
    public static ScriptJump Parse(StatementParser parser, Flow flow)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        return new ScriptJump(flow) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        if (context.Limits.IsInLoop) context.Flow = flow;
    }
}
