using Scriban.Runtime;

namespace Scriban.Parsing;

/// <summary>Every sentence the parser says.</summary>
internal static class ParseMessages
{
    public const string CodeNotClosed = "the code block is not closed: write `}}` where it ends";
    public const string UnknownEscapeInString = "the string has an escape that does not exist";
    public const string AssignmentInside =
        "an assignment is a statement of its own, not part of an expression: write `==` to compare";
    public const string ArgumentExpected = "expected an argument after `,`";
    public const string CallNotClosed = "the call is not closed: write `)` after its arguments";
    public const string InExpected = "expected `in` after the loop variable: for <variable> in <list>";
    public const string FunctionNameExpected = "expected a function name after `func`";
    public const string ParameterExpected = "expected a parameter name";
    public const string VariableExpected = "expected a variable here";
    public const string ElseAlone = "`else` belongs into an `if`, `case` or `for` block; none is open here";
    public const string WhenAlone = "`when` belongs into a `case` block; none is open here";
    public const string EndAlone = "`end` closes nothing: no block is open here";
    public const string PipeInTernary = "a pipe inside `? :` needs parentheses around it";
    public const string NamedArgument = "only a plain name can stand before `:` as the name of an argument";
    public const string InterpolationNotClosed = "expected `}` after the expression in the string";

    public static string EscapeNotClosed(string closing) =>
        $"the escape block is not closed: write `{closing}` where it ends";

    public static string StringNotClosed(TextPosition start) => $"the string that begins at ({start}) is not closed";

    public static string UnknownEscape(char c) =>
        $"`\\{c}` is not an escape: use \\n \\r \\t \\b \\f \\v \\0 \\\\ \\' \\\" \\uFFFF \\xFF, "
        + "or `…` for a string without escapes";

    public static string TooDeep(int limit) => $"nested too deeply: the limit is {limit} levels";

    public static string ExpectedStatementEnd(string found) => $"unexpected {found}: expected the end of the statement";

    public static string UnexpectedToken(string found) => $"unexpected {found}: expected a statement or an expression";

    public static string ExpressionExpected(string where, string found) =>
        $"expected an expression {where} instead of {found}";

    public static string MemberExpected(string found) => $"expected a name after `.` instead of {found}";

    public static string ColonExpectedInObject(string key, string found) =>
        $"expected `:` after the key {key} instead of {found}";

    public static string KeyExpected(string found) => $"expected a name or a string as key instead of {found}";

    public static string CloserExpected(string closer, string found) => $"expected `{closer}` instead of {found}";

    public static string EndMissing(string block, TextPosition opened, string? foreign) =>
        $"`{block}` opened at ({opened}) has no `end`{foreign}";

    public static string LoopArgument(string name, string block, string allowed) =>
        $"`{block}` knows no argument `{name}`: {allowed}";

    public static string ForeignKeyword(string word, string right) =>
        $"`{word}` is not a word of Scriban: write {right}";

    public static string ForeignHint(string word, TextPosition at, string right) =>
        $"; `{word}` at ({at}) is not a word of Scriban: write {right}";

    public static string UnknownBuiltin(string group, string name, IEnumerable<string> known) =>
        $"`{group}` has no function `{name}`{Suggestion.For(name, known)}";

    public static string TooManyForBuiltin(string name, int given, int most) =>
        $"`{name}` takes at most {most} argument{(most == 1 ? "" : "s")}, not {given}";

    public static string LimitZero => "`limit:0` means no limit; write `if` to show nothing";

    public static string EmptyStringIsTrue =>
        "a string is always true, even \"\": compare with `!= \"\"` or use `.empty?`";

    public static string CountsDown(string range) =>
        $"`{range}` counts down from 0 to -1 when the list is empty; write `0..<` and the size";
}
