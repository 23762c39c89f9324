using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>func f … end</c> and <c>func f(a, b = 1, rest...) … end</c>: puts a function into a variable.</summary>
internal sealed class ScriptFunctionStatement(ScriptExpression target, ScriptFunctionBody body) : ScriptStatement
{
    public static ScriptStatement Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        if (parser.Cursor.Current.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            parser.Cursor.Error(parser.Cursor.Current, ParseMessages.FunctionNameExpected);
            parser.Cursor.SkipStatement();
        }

        var name = parser.Cursor.Current;
        ScriptExpression target = new ScriptVariable("");
        var parameters = new List<ScriptParameter>();
        if (name.Kind is TokenKind.Identifier or TokenKind.Local)
        {
            var span = parser.Cursor.Source.Span(name.Start, name.End);
            target = name.Kind == TokenKind.Local ? parser.Local(name.Text, span)
                : new ScriptVariable(name.Text) { Span = span };
            parser.Names.Make(name.Text);
            parser.Cursor.Next();
            if (parser.Cursor.Accept(TokenKind.OpenParen)) Parameters(parser, parameters);
        }

        parser.Cursor.ExpectStatementEnd();
        var (block, locals) = parser.FunctionBlock("func", opened);
        var body = new ScriptFunctionBody(name.Value as string, [.. parameters], block, null, locals);
        return new ScriptFunctionStatement(target, body) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    private static void Parameters(StatementParser parser, List<ScriptParameter> parameters)
    {
        while (parser.Cursor.Current.Kind == TokenKind.Identifier)
        {
            var name = parser.Cursor.Current.Text;
            parser.Names.Make(name);
            parser.Cursor.Next();
            var isRest = parser.Cursor.Accept(TokenKind.TripleDot);
            var byDefault = !isRest && parser.Cursor.Accept(TokenKind.Assign) ? parser.Expressions.Expect("after `=`")
                : null;
            parameters.Add(new ScriptParameter(name, byDefault, isRest));
            if (isRest || !parser.Cursor.Accept(TokenKind.Comma)) break;
        }

        if (!parser.Cursor.Accept(TokenKind.CloseParen))
        {
            parser.Cursor.Error(parser.Cursor.Current,
                ParseMessages.CloserExpected(")", parser.Cursor.TextOf(parser.Cursor.Current)));
            parser.Cursor.SkipStatement();
        }
    }

    public override void Execute(TemplateContext context) =>
        ((IScriptAssignable)target).Assign(context, new UserFunction(body));
}
