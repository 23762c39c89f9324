using Scriban.Parsing;
using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary><c>if … else if … else … end</c>, with all branches in one list: a long chain costs no stack.</summary>
internal sealed class ScriptIf(ScriptIf.Branch[] branches, ScriptBlock? otherwise) : ScriptStatement
{
    public static ScriptIf Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        var branches = new List<Branch>();
        ScriptBlock? otherwise = null;
        parser.Cursor.Next();
        while (true)
        {
            var condition = parser.Expressions.Expect("after `if`");
            if (condition is ScriptLiteral { Value: string })
                parser.Names.Doubt(condition.Span, ParseMessages.EmptyStringIsTrue);
            parser.Cursor.ExpectStatementEnd();
            branches.Add(new Branch(condition, parser.Block(allowsElse: true)));
            if (!parser.Cursor.Current.IsWord("else")) break;
            parser.Cursor.Next();
            if (parser.Cursor.Current.IsWord("if"))
            {
                parser.Cursor.Next();
                continue;
            }

            parser.Cursor.ExpectStatementEnd();
            otherwise = parser.Block();
            break;
        }

        parser.ExpectEnd("if", opened);
        return new ScriptIf([.. branches], otherwise) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        foreach (var branch in branches)
        {
            if (!context.ToBool(branch.Condition.Evaluate(context))) continue;
            branch.Body.Execute(context);
            return;
        }

        otherwise?.Execute(context);
    }

    internal readonly record struct Branch(ScriptExpression Condition, ScriptBlock Body);
}
