namespace Scriban.Parsing;

/// <summary>The operator signs and how tightly they bind.</summary>
internal static class Operators
{
    /// <summary>Longest sign first, so that the first match is the right one.</summary>
    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("..<", TokenKind.RangeExclusive), ("...", TokenKind.TripleDot), ("//=", TokenKind.IntegerDivideAssign),
        ("..", TokenKind.Range), ("//", TokenKind.IntegerDivide), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessEqual), (">=", TokenKind.GreaterEqual), ("<<", TokenKind.ShiftLeft),
        (">>", TokenKind.ShiftRight),
        ("&&", TokenKind.And), ("||", TokenKind.Or), ("??", TokenKind.Coalesce), ("?!", TokenKind.NotNullThen),
        ("?.", TokenKind.OptionalDot), ("|>", TokenKind.Pipe), ("++", TokenKind.Increment), ("--", TokenKind.Decrement),
        ("+=", TokenKind.PlusAssign), ("-=", TokenKind.MinusAssign), ("*=", TokenKind.TimesAssign),
        ("/=", TokenKind.DivideAssign), ("%=", TokenKind.ModuloAssign),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket),
        ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), (".", TokenKind.Dot), (",", TokenKind.Comma),
        (":", TokenKind.Colon), (";", TokenKind.Semicolon), ("?", TokenKind.Question), ("@", TokenKind.At),
        ("^", TokenKind.Caret), ("!", TokenKind.Not), ("|", TokenKind.Pipe), ("<", TokenKind.Less),
        (">", TokenKind.Greater),
        ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Times), ("/", TokenKind.Divide),
        ("%", TokenKind.Modulo),
        ("=", TokenKind.Assign),
    ];

    public static (TokenKind Kind, int Length) Match(string text, int at)
    {
        foreach (var (sign, kind) in Signs)
        {
            if (text[at] == sign[0] && text.AsSpan(at).StartsWith(sign)) return (kind, sign.Length);
        }

        return (TokenKind.Invalid, 1);
    }

    /// <summary>How tightly a binary operator binds; 0 for anything else.</summary>
    public static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotNullThen => 20,
        TokenKind.Or => 30,
        TokenKind.And => 40,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Times or TokenKind.Divide or TokenKind.IntegerDivide or TokenKind.Modulo
            or TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        TokenKind.Range or TokenKind.RangeExclusive => 130,
        _ => 0,
    };

    public static bool IsAssignment(TokenKind kind) => kind is >= TokenKind.Assign and <= TokenKind.ModuloAssign;

    /// <summary>The operator inside a compound assignment: <c>+</c> of <c>+=</c>.</summary>
    public static TokenKind Compound(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => TokenKind.Plus,
        TokenKind.MinusAssign => TokenKind.Minus,
        TokenKind.TimesAssign => TokenKind.Times,
        TokenKind.DivideAssign => TokenKind.Divide,
        TokenKind.IntegerDivideAssign => TokenKind.IntegerDivide,
        _ => TokenKind.Modulo,
    };

    public static string Sign(TokenKind kind)
    {
        foreach (var (sign, candidate) in Signs)
        {
            if (candidate == kind && sign != "|>") return sign;
        }

        return kind.ToString();
    }

    /// <summary>
    /// Whether an expression may begin with this token. As an argument it may not begin with a sign that is also
    /// binary.
    /// </summary>
    public static bool StartsExpression(TokenKind kind) =>
        StartsArgument(kind) || kind is TokenKind.Minus or TokenKind.Plus or TokenKind.Increment or TokenKind.Decrement;

    public static bool StartsArgument(TokenKind kind) =>
        kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Number
        or TokenKind.String or TokenKind.InterpolatedStart or TokenKind.OpenParen or TokenKind.OpenBracket
        or TokenKind.OpenBrace or TokenKind.Not or TokenKind.At or TokenKind.Caret;
}
