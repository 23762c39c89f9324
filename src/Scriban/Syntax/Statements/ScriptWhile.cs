using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>while condition … end</c></summary>
internal sealed class ScriptWhile(ScriptExpression condition, ScriptBlock body) : ScriptStatement
{
    public static ScriptWhile Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var condition = parser.Expressions.Expect("after `while`");
        parser.Cursor.ExpectStatementEnd();
        var body = parser.Block();
        parser.ExpectEnd("while", opened);
        return new ScriptWhile(condition, body) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        var loop = new LoopState(null);
        context.Limits.EnterLoop();
        context.Scopes.PushLoop(LoopState.InWhile, loop);
        try
        {
            for (var i = 0; context.ToBool(condition.Evaluate(context)); i++)
            {
                context.Limits.CountLoop(this);
                loop.Move(i, null);
                body.Execute(context);
                if (context.Flow == Flow.Return) break;
                var flow = context.Flow;
                context.Flow = Flow.Next;
                if (flow == Flow.Break) break;
                if (context.IsCancelled) throw new ScriptAbortException(Span, context.CancellationToken);
            }
        }
        finally
        {
            context.Scopes.Pop(1);
            context.Limits.LeaveLoop();
        }
    }
}
