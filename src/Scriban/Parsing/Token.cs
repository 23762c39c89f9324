namespace Scriban.Parsing;

internal enum TokenKind : byte
{
    Eof, Raw, CodeEnter, CodeExit, NewLine, Semicolon, Invalid,
    Identifier, Local, Number, String, InterpolatedStart, InterpolatedText, InterpolatedEnd,
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Dot, OptionalDot, TripleDot, Comma, Colon, Question, At, Caret, Not,
    Pipe, Coalesce, NotNullThen, Or, And, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual,
    Plus, Minus, Times, Divide, IntegerDivide, Modulo, ShiftLeft, ShiftRight, Range, RangeExclusive,
    Assign, PlusAssign, MinusAssign, TimesAssign, DivideAssign, IntegerDivideAssign, ModuloAssign,
    Increment, Decrement,
}

/// <summary>
/// A piece of the text, <see cref="Start"/> up to, not including, <see cref="End"/>. <see cref="Value"/> is the text of
/// an identifier or string, the number of a number, and the indentation before a <c>{{</c>.
/// </summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool SpaceBefore = false,
    object? Value = null)
{
    /// <summary>Set on a string whose escapes could not be read; the lexer has reported which.</summary>
    public bool IsBroken { get; init; }

    public string Text => (string)Value!;

    public bool IsWord(string word) => Kind == TokenKind.Identifier && (string)Value! == word;
}
