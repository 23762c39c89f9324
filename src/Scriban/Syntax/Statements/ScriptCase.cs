using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>
/// <c>case value when a, b … else … end</c>; text between <c>case</c> and the first <c>when</c> is dropped.
/// </summary>
internal sealed class ScriptCase(ScriptExpression value, ScriptCase.Branch[] branches, ScriptBlock? otherwise)
    : ScriptStatement
{
    public static ScriptCase Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var value = parser.Expressions.Expect("after `case`");
        parser.Cursor.ExpectStatementEnd();
        parser.Block(allowsElse: true, allowsWhen: true);
        var branches = new List<Branch>();
        ScriptBlock? otherwise = null;
        while (parser.Cursor.Current.IsWord("when"))
        {
            parser.Cursor.Next();
            var values = Values(parser);
            parser.Cursor.ExpectStatementEnd();
            branches.Add(new Branch(values, parser.Block(allowsElse: true, allowsWhen: true)));
        }

        if (parser.Cursor.Current.IsWord("else"))
        {
            parser.Cursor.Next();
            parser.Cursor.ExpectStatementEnd();
            otherwise = parser.Block();
        }

        parser.ExpectEnd("case", opened);
        return new ScriptCase(value, [.. branches], otherwise) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    private static ScriptExpression[] Values(StatementParser parser)
    {
        var values = new List<ScriptExpression>();
        do
        {
            if (!Operators.StartsExpression(parser.Cursor.Current.Kind))
            {
                values.Add(parser.Expressions.Expect("after `when`"));
                break;
            }

            values.Add(parser.Expressions.Binary(Operators.Precedence(TokenKind.Or), calls: true));
        }
        while (parser.Cursor.Accept(TokenKind.Comma) || parser.Cursor.Accept(TokenKind.Or));
        return [.. values];
    }

    public override void Execute(TemplateContext context)
    {
        var left = value.Evaluate(context);
        foreach (var branch in branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (!Comparison.AreEqual(context, left, candidate.Evaluate(context))) continue;
                branch.Body.Execute(context);
                return;
            }
        }

        otherwise?.Execute(context);
    }

    internal readonly record struct Branch(ScriptExpression[] Values, ScriptBlock Body);
}
