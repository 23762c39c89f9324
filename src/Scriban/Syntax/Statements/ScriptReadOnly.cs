using Scriban.Parsing;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary><c>readonly x</c>: no later assignment to the variable.</summary>
internal sealed class ScriptReadOnly(ScriptExpression variable) : ScriptStatement
{
    public static ScriptReadOnly Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var variable = parser.Expressions.Expect("after `readonly`");
        if (variable is not (ScriptVariable or ScriptLocal))
        {
            parser.Cursor.Error(variable.Span.Start.Offset, variable.Span.End.Offset + 1,
                ParseMessages.VariableExpected);
        }

        return new ScriptReadOnly(variable) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        if (variable is ScriptLocal local) local.MakeReadOnly(context);
        else context.Scopes.CurrentObject.SetReadOnly(((ScriptVariable)variable).Name, true);
    }
}
