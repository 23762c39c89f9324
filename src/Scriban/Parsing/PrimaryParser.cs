using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <summary>
/// Reads what binds tightest: literals, names, brackets, and the members, indexes and calls behind them.
/// </summary>
internal sealed class PrimaryParser(TokenCursor cursor, StatementParser statements)
{
    /// <summary>Steps of one path, or pipes of one expression: each is a level when it is evaluated.</summary>
    public const int LongestChain = 400;

    public ScriptExpression Parse(ExpressionParser expressions)
    {
        var start = cursor.Current.Start;
        var result = Head(expressions);
        var path = (result as ScriptVariable)?.Name;
        var isOptional = false;
        if (path is not null) statements.Names.Read(path, result.Span, isOptional: false);
        for (var steps = 0; ; steps++)
        {
            if (steps > LongestChain) cursor.Abort(LongestChain);
            var token = cursor.Current;
            switch (token.Kind)
            {
                case TokenKind.Dot or TokenKind.OptionalDot:
                    if (cursor.Peek.Kind != TokenKind.Identifier)
                    {
                        cursor.Error(cursor.Peek, ParseMessages.MemberExpected(cursor.TextOf(cursor.Peek)));
                        return result;
                    }

                    cursor.Next();
                    result = Member(result, token.Kind == TokenKind.OptionalDot, expressions, start);
                    isOptional |= token.Kind == TokenKind.OptionalDot;
                    path = path is null || result is ScriptMember { Name: "empty?" } ? null
                        : $"{path}.{((ScriptMember)result).Name}";
                    if (path is not null) statements.Names.Read(path, result.Span, isOptional);
                    break;
                case TokenKind.OpenBracket when !token.SpaceBefore
                    && result is not (ScriptArrayInitializer or ScriptObjectInitializer):
                    result = Index(result, isOptional: false, expressions, start);
                    path = null;
                    break;
                case TokenKind.Question when !token.SpaceBefore
                    && cursor.Peek is { Kind: TokenKind.OpenBracket, SpaceBefore: false }:
                    cursor.Next();
                    result = Index(result, isOptional: true, expressions, start);
                    path = null;
                    break;
                case TokenKind.OpenParen when !token.SpaceBefore
                    && result is IScriptAssignable or ScriptCall { IsExplicit: true }:
                    result = expressions.Inside(() => expressions.CallWithParentheses(result, start));
                    path = null;
                    break;
                default:
                    return result;
            }
        }
    }

    private ScriptMember Member(ScriptExpression target, bool isOptional, ExpressionParser expressions, int start)
    {
        var name = cursor.Current;
        var text = name.Text;
        cursor.Next();
        var end = name.End;
        // `x.empty?` is a member of its own; the question mark belongs to it if it touches it.
        if (text == "empty" && cursor.Current is { Kind: TokenKind.Question, SpaceBefore: false })
        {
            text = "empty?";
            end = cursor.Current.End;
            cursor.Next();
        }

        var span = cursor.Source.Span(name.Start, end);
        return new ScriptMember(target, text, isOptional, span) { Span = expressions.SpanFrom(start) };
    }

    private ScriptIndexer Index(ScriptExpression target, bool isOptional, ExpressionParser expressions, int start)
    {
        var newLines = cursor.IgnoreNewLines(true);
        cursor.Next();
        var index = expressions.Inside(() => expressions.Expect("between `[` and `]`"));
        cursor.IgnoreNewLines(newLines);
        if (!cursor.Accept(TokenKind.CloseBracket))
            cursor.Error(cursor.Current, ParseMessages.CloserExpected("]", cursor.TextOf(cursor.Current)));
        return new ScriptIndexer(target, index, isOptional) { Span = expressions.SpanFrom(start) };
    }

    private ScriptExpression Head(ExpressionParser expressions)
    {
        var token = cursor.Current;
        var span = cursor.Source.Span(token.Start, token.End);
        switch (token.Kind)
        {
            case TokenKind.OpenParen: return Nested(expressions);
            case TokenKind.OpenBracket: return Array(expressions);
            case TokenKind.OpenBrace: return Object(expressions);
            case TokenKind.InterpolatedStart: return Interpolated(expressions);
        }

        if (token.Kind == TokenKind.Identifier && token.Text == "do") return statements.AnonymousFunction();
        cursor.Next();
        switch (token.Kind)
        {
            case TokenKind.String:
                if (token.IsBroken) cursor.Error(token, ParseMessages.UnknownEscapeInString);
                return new ScriptLiteral(token.Text) { Span = span };
            case TokenKind.Number: return new ScriptLiteral(statements.Number(token.Value!, span)) { Span = span };
            case TokenKind.Local: return statements.Local(token.Text, span);
            default: return Word(token.Text, span);
        }
    }

    private static ScriptExpression Word(string word, SourceSpan span) => word switch
    {
        "true" => new ScriptLiteral(true) { Span = span },
        "false" => new ScriptLiteral(false) { Span = span },
        "null" => new ScriptLiteral(null) { Span = span },
        "empty" => new ScriptLiteral(Runtime.EmptyValue.Instance) { Span = span },
        "this" => new ScriptThis { Span = span },
        _ => new ScriptVariable(word) { Span = span },
    };

    private ScriptNested Nested(ExpressionParser expressions)
    {
        var start = cursor.Current.Start;
        // Line ends count inside parentheses, even if these stand in brackets.
        cursor.Next();
        var inner = expressions.Inside(() => expressions.Expect("after `(`"));
        if (!cursor.Accept(TokenKind.CloseParen))
            cursor.Error(cursor.Current, ParseMessages.CloserExpected(")", cursor.TextOf(cursor.Current)));
        return new ScriptNested(inner) { Span = expressions.SpanFrom(start) };
    }

    private ScriptArrayInitializer Array(ExpressionParser expressions)
    {
        var start = cursor.Current.Start;
        var newLines = cursor.IgnoreNewLines(true);
        cursor.Next();
        var items = new List<ScriptExpression>();
        while (Operators.StartsExpression(cursor.Current.Kind))
        {
            items.Add(expressions.Inside(expressions.Parse));
            if (!cursor.Accept(TokenKind.Comma)) break;
        }

        cursor.IgnoreNewLines(newLines);
        if (!cursor.Accept(TokenKind.CloseBracket))
            cursor.Error(cursor.Current, ParseMessages.CloserExpected("]", cursor.TextOf(cursor.Current)));
        return new ScriptArrayInitializer([.. items]) { Span = expressions.SpanFrom(start) };
    }

    private ScriptObjectInitializer Object(ExpressionParser expressions)
    {
        var start = cursor.Current.Start;
        var newLines = cursor.IgnoreNewLines(true);
        cursor.Next();
        var members = new List<(string, ScriptExpression)>();
        var broken = false;
        while (cursor.Current.Kind is TokenKind.Identifier or TokenKind.String)
        {
            var key = cursor.Current;
            cursor.Next();
            var colon = cursor.Current;
            if (!cursor.Accept(TokenKind.Colon))
            {
                cursor.Error(colon, ParseMessages.ColonExpectedInObject(cursor.TextOf(key), cursor.TextOf(colon)));
                broken = true;
                break;
            }

            members.Add((string.Intern(key.Text), expressions.Inside(() => expressions.Expect("after `:`"))));
            if (!cursor.Accept(TokenKind.Comma)) break;
        }

        cursor.IgnoreNewLines(newLines);
        if (broken) cursor.Next();
        else if (!cursor.Accept(TokenKind.CloseBrace))
        {
            var found = cursor.TextOf(cursor.Current);
            cursor.Error(cursor.Current, members.Count == 0 ? ParseMessages.KeyExpected(found)
                : ParseMessages.CloserExpected("}", found));
        }

        return new ScriptObjectInitializer([.. members]) { Span = expressions.SpanFrom(start) };
    }

    private ScriptInterpolated Interpolated(ExpressionParser expressions)
    {
        var start = cursor.Current;
        var parts = new List<ScriptExpression>();
        var isBroken = false;
        while (cursor.Current.Kind is TokenKind.InterpolatedStart or TokenKind.InterpolatedText)
        {
            var token = cursor.Current;
            isBroken |= token.IsBroken;
            if (token.Text.Length > 0)
                parts.Add(new ScriptLiteral(token.Text) { Span = cursor.Source.Span(token.Start, token.End) });
            cursor.Next();
            if (cursor.Accept(TokenKind.InterpolatedEnd)) break;
            parts.Add(expressions.Inside(() => expressions.Expect("between `{` and `}`")));
            if (cursor.Current.Kind == TokenKind.InterpolatedText) continue;
            cursor.Error(cursor.Current, ParseMessages.InterpolationNotClosed);
            break;
        }

        if (isBroken) cursor.Error(start.Start, start.Start + 1, ParseMessages.UnknownEscapeInString);
        return new ScriptInterpolated([.. parts]) { Span = expressions.SpanFrom(start.Start) };
    }
}
