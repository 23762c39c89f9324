namespace Scriban.Parsing;

/// <summary>Splits the code between <c>{{</c> and <c>}}</c>.</summary>
internal sealed class CodeLexer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly List<Token> tokens;
    private readonly List<LogMessage> messages;
    private readonly StringLexer strings;

    /// <summary>
    /// The interpolated strings we are in: their quote and the braces open outside. No recursion: depth is the
    /// template's choice.
    /// </summary>
    private readonly Stack<(char Quote, int Depth)> interpolations = new();
    private int at;
    private int depth;
    private bool space;

    public CodeLexer(SourceText source, List<Token> tokens, List<LogMessage> messages)
    {
        this.source = source;
        this.tokens = tokens;
        this.messages = messages;
        text = source.Text;
        strings = new StringLexer(source, messages);
    }

    /// <summary>Reads up to the end of the block; the offset after <c>}}</c>, or -1 if it is missing.</summary>
    public int Run(int start, bool wholeText, out char trim)
    {
        at = start;
        depth = 0;
        trim = '\0';
        interpolations.Clear();
        while (at < text.Length)
        {
            space = SkipBlanks();
            if (at >= text.Length) break;
            if (!wholeText && depth == 0 && interpolations.Count == 0 && IsExit(at, out var mark))
            {
                trim = mark;
                var exit = mark == '\0' ? at : at + 1;
                tokens.Add(new Token(TokenKind.CodeExit, exit, exit + 2, space));
                return exit + 2;
            }

            if (!Next()) return text.Length;
        }

        return wholeText ? text.Length : -1;
    }

    private bool IsExit(int i, out char mark)
    {
        mark = text[i] is '-' or '~' ? text[i] : '\0';
        if (mark != '\0') i++;
        return i + 1 < text.Length && text[i] == '}' && text[i + 1] == '}';
    }

    private bool SkipBlanks()
    {
        var start = at;
        while (at < text.Length && text[at] != '\n' && text[at] != '\r' && char.IsWhiteSpace(text[at])) at++;
        return at > start;
    }

    /// <summary>Adds the next token; false if the text cannot be read on.</summary>
    private bool Next()
    {
        var c = text[at];
        if (c is '\n' or '\r') return Add(TokenKind.NewLine, c == '\r' && Peek(1) == '\n' ? 2 : 1);
        if (c == '#') return Comment();
        if (c is '"' or '\'' or '`') return String(c);
        if (c == '$' && Peek(1) is '"' or '\'') return Interpolated();
        if (c == '$') return Local();
        if (char.IsLetter(c) || c == '_') return Identifier();
        if (char.IsAsciiDigit(c)) return Number();
        if (c == '}' && depth == 0 && interpolations.Count > 0) return ResumeInterpolated();
        if (c == '{') depth++;
        if (c == '}' && depth > 0) depth--;
        var (kind, length) = Operators.Match(text, at);
        return Add(kind, length);
    }

    private char Peek(int ahead) => at + ahead < text.Length ? text[at + ahead] : '\0';

    private bool Add(TokenKind kind, int length, object? value = null, bool broken = false)
    {
        tokens.Add(new Token(kind, at, at + length, space, value) { IsBroken = broken });
        at += length;
        return true;
    }

    private bool Comment()
    {
        var multi = Peek(1) == '#';
        at += multi ? 2 : 1;
        for (; at < text.Length; at++)
        {
            if (IsExit(at, out _)) return true;
            if (multi && text[at] == '#' && Peek(1) == '#')
            {
                at += 2;
                return true;
            }

            if (!multi && text[at] is '\n' or '\r') return true;
        }

        return true;
    }

    private bool Identifier()
    {
        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return Add(TokenKind.Identifier, end - at, string.Intern(text[at..end]));
    }

    private bool Local()
    {
        var end = at + 1;
        if (end < text.Length && text[end] == '$') end++;
        else if (end < text.Length && char.IsAsciiDigit(text[end])) while (end < text.Length
            && char.IsAsciiDigit(text[end])) end++;
        else while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
        return Add(TokenKind.Local, end - at, string.Intern(text[(at + 1)..end]));
    }

    private bool Number()
    {
        var number = NumberLexer.Read(text, at, out var length);
        return number is null ? Add(TokenKind.Invalid, length) : Add(TokenKind.Number, length, number);
    }

    private bool String(char quote)
    {
        var end = quote == '`' ? strings.Verbatim(at + 1, out var value) : strings.Quoted(at + 1, quote, out value);
        if (end < 0) return NotClosed();
        return Add(TokenKind.String, end - at, value, strings.HadBadEscape);
    }

    private bool Interpolated()
    {
        interpolations.Push((text[at + 1], depth));
        depth = 0;
        return InterpolatedPart(TokenKind.InterpolatedStart, at + 2);
    }

    private bool ResumeInterpolated() => InterpolatedPart(TokenKind.InterpolatedText, at + 1);

    /// <summary>Reads text of an interpolated string up to an expression or the end of the string.</summary>
    private bool InterpolatedPart(TokenKind kind, int start)
    {
        var (quote, outerDepth) = interpolations.Peek();
        var end = strings.InterpolatedPart(start, quote, out var value);
        if (end < 0) return NotClosed();
        var closed = text[end] == quote;
        Add(kind, end + 1 - at, value, strings.HadBadEscape);
        if (!closed) return true;
        interpolations.Pop();
        depth = outerDepth;
        tokens.Add(new Token(TokenKind.InterpolatedEnd, end, end + 1));
        return true;
    }

    private bool NotClosed()
    {
        // The last character stands for the missing end: that is where a reader looks.
        var last = text.Length - 1;
        messages.Add(
            new LogMessage(ParserMessageType.Error, source, last, last + 1,
            ParseMessages.StringNotClosed(source.Position(at))));
        tokens.Add(new Token(TokenKind.Invalid, last, last + 1, space));
        return false;
    }
}
