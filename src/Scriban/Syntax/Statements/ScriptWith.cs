using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>with object … end</c>: names are looked up in the object first, and assignments go into it.</summary>
internal sealed class ScriptWith(ScriptExpression target, ScriptBlock body) : ScriptStatement
{
    public static ScriptWith Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var target = parser.Expressions.Expect("after `with`");
        parser.Names.ImportsUnknown();
        parser.Cursor.ExpectStatementEnd();
        var body = parser.Block();
        parser.ExpectEnd("with", opened);
        return new ScriptWith(target, body) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is not IScriptObject scope)
        {
            throw new ScriptRuntimeException(target.Span,
                $"`with {target}` needs a script object, not {RuntimeErrors.KindOf(value)}");
        }

        context.Scopes.PushObject(scope);
        try
        {
            body.Execute(context);
        }
        finally
        {
            context.Scopes.Pop(1);
        }
    }
}
