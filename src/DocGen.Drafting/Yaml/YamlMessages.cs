using System.Globalization;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Yaml;

/// <summary>All that can be wrong with a file before its words are looked at: its bytes (DG00xx) and its YAML (DG02xx).</summary>
internal static class YamlMessages
{
    public static Diagnostic NotUtf8(SourceSpan at, string bytes, char? meant) =>
        Diagnostic.Error("DG0001", at, $"the file is not UTF-8: no character is written {bytes}",
            meant is { } character ? $"save the file as UTF-8: it may be Windows-1252 now, in which this is {Shown(character)}" : "save the file as UTF-8");

    public static Diagnostic HalfCharacter(SourceSpan at, int half) =>
        Diagnostic.Error("DG0006", at, string.Create(CultureInfo.InvariantCulture, $"half of a character stands here, U+{half:X4}, and its other half does not"),
            "delete it, or type the character anew");

    public static Diagnostic OtherEncoding(SourceSpan at, string encoding) =>
        Diagnostic.Error("DG0002", at, $"the file is written in {encoding}", "save the file as UTF-8");

    public static Diagnostic TooLarge(SourceSpan at, long bytes, int mostMebibytes) =>
        Diagnostic.Error("DG0003", at, string.Create(CultureInfo.InvariantCulture,
            $"the file has {bytes / (1024.0 * 1024.0):0.0} MiB, and {mostMebibytes} MiB is the most that is read"), "split it into several files");

    public static Diagnostic ForbiddenCharacter(SourceSpan at, int character) =>
        Diagnostic.Error("DG0004", at, $"the control character {Name(character)} cannot stand in a Word file", "delete it");

    public static Diagnostic MoreForbiddenCharacters(SourceSpan at, int more) =>
        Diagnostic.Error("DG0005", at, string.Create(CultureInfo.InvariantCulture,
            $"{more} more control characters cannot stand in a Word file"), "is this a text file? delete them all");

    public static Diagnostic Empty(SourceSpan at) =>
        Diagnostic.Error("DG0200", at, "the file is empty", "begin with `kind: ` and the kind of document");

    public static Diagnostic OnlyComments(SourceSpan at) =>
        Diagnostic.Error("DG0201", at, "the file has comments, but no content", "begin a line with `kind: ` and the kind of document");

    public static Diagnostic BeginsWithMark(SourceSpan at, string mark, string hint) =>
        Diagnostic.Error("DG0210", at, $"this text begins with `{mark}`, which YAML reads as the start of a map", hint);

    public static Diagnostic BeginsWithStar(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0211", at, "this text begins with `*`, which YAML reads as a reference to another place", hint);

    public static Diagnostic BeginsWithAmpersand(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0212", at, "this begins with `&`, which YAML reads as the label of a place", hint);

    public static Diagnostic BeginsWithBang(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0213", at, "this begins with `!`, which YAML reads as a type", hint);

    public static Diagnostic BeginsWithReserved(SourceSpan at, char sign, string hint) =>
        Diagnostic.Error("DG0214", at, $"this text begins with {Sign(sign)}, which YAML keeps for itself", hint);

    public static Diagnostic BeginsWithBracket(SourceSpan at, char open, string hint) =>
        Diagnostic.Error("DG0215", at, open == '['
            ? "this text begins with `[`, which YAML reads as a list that ends at the `]`"
            : "this text begins with `{`, which YAML reads as a map that ends at the `}`", hint);

    public static Diagnostic BeginsWithQuote(SourceSpan at, char quote, string hint) =>
        Diagnostic.Error("DG0216", at, $"this text begins with {Sign(quote)}, so for YAML it ends at the next {Sign(quote)}", hint);

    public static Diagnostic BeginsWithBlockSign(SourceSpan at, char sign, string hint) =>
        Diagnostic.Error("DG0217", at, $"this text begins with `{sign}`, which YAML reads as the start of a block on the next lines", hint);

    public static Diagnostic BeginsWithFlowSign(SourceSpan at, char sign, string hint) =>
        Diagnostic.Error("DG0218", at, $"this text begins with `{sign}`, which YAML reads as part of a list", hint);

    public static Diagnostic BeginsWithQuestionMark(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0219", at, "this text begins with `? `, which YAML reads as the start of a name", hint);

    public static Diagnostic ColonInText(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0220", at, "this text has a colon and a blank in it, which YAML reads as the end of a name", hint);

    public static Diagnostic Tab(SourceSpan at) =>
        Diagnostic.Error("DG0221", at, "this line is indented with a tab, which YAML does not allow", "indent it with blanks");

    public static Diagnostic DuplicateKey(SourceSpan at, string name, int firstLine) =>
        Diagnostic.Error("DG0222", at, string.Create(CultureInfo.InvariantCulture,
            $"`{Short(name)}` stands twice here: line {firstLine} has it already"), "keep one of the two");

    public static Diagnostic UnclosedQuote(SourceSpan at, char quote, string hint) =>
        Diagnostic.Error("DG0223", at, $"the quotation mark {Sign(quote)} that opens here is not closed", hint);

    public static Diagnostic UnclosedBracket(SourceSpan at, char open, string hint) =>
        Diagnostic.Error("DG0224", at, $"the bracket `{open}` that opens here is not closed", hint);

    public static Diagnostic Indentation(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0225", at, "the indentation of this line fits none of the lines above it", hint);

    public static Diagnostic NoBlankAfterColon(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0226", at, "a blank is missing after the colon", hint);

    public static Diagnostic NoBlankAfterDash(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0227", at, "a blank is missing after the `-`", hint);

    public static Diagnostic NoColon(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0228", at, "a colon is missing: the lines beside this one are `name: value`", hint);

    public static Diagnostic NoDash(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0229", at, "a `- ` is missing: the lines beside this one are items of a list", hint);

    public static Diagnostic DashAmongNames(SourceSpan at) =>
        Diagnostic.Error("DG0230", at, "an item of a list stands here among lines that are `name: value`",
            "put the list under a name of its own, or indent it like the list that it belongs to");

    public static Diagnostic UnknownEscape(SourceSpan at, string escape) =>
        Diagnostic.Error("DG0231", at, $"`{escape}` means nothing in double quotes, where `\\` begins an escape",
            "write `\\\\` for a backslash, or use single quotes");

    public static Diagnostic ForbiddenEscape(SourceSpan at, string escape) =>
        Diagnostic.Error("DG0232", at, $"`{escape}` is a character that cannot stand in a Word file", "delete it");

    public static Diagnostic HalfCharacter(SourceSpan at, string escape) =>
        Diagnostic.Error("DG0233", at, $"`{escape}` is half a character", "write the character itself, or both halves one after the other");

    public static Diagnostic TooDeep(SourceSpan at, int most) =>
        Diagnostic.Error("DG0234", at, string.Create(CultureInfo.InvariantCulture,
            $"this stands more than {most} levels deep"), "no document goes that deep: is a bracket or a `-` repeated by mistake?");

    public static Diagnostic Directive(SourceSpan at) =>
        Diagnostic.Error("DG0235", at, "a line that begins with `%` is an instruction to YAML, and DocGen has none",
            "delete the line; if it is text, indent it");

    public static Diagnostic SecondDocument(SourceSpan at) =>
        Diagnostic.Error("DG0236", at, "a second document begins here, and a file holds one",
            "delete the line, or put what follows into a file of its own");

    public static Diagnostic KeyIsNoText(SourceSpan at) =>
        Diagnostic.Error("DG0237", at, "a name stands before the colon, but this is a list or a map", "put it in quotes if it is text");

    public static Diagnostic KeyIsMissing(SourceSpan at) =>
        Diagnostic.Error("DG0238", at, "there is no name before the colon", "write `name: value`, or put the text in quotes");

    public static Diagnostic TextAfterComment(SourceSpan at, string hint) =>
        Diagnostic.Error("DG0239", at, "this goes on with a text that a comment has ended: ` #` begins a comment", hint);

    public static Diagnostic NoComma(SourceSpan at, char open) =>
        Diagnostic.Error("DG0240", at, "a comma is missing between this and what stands before it",
            $"separate the entries with `, ` and close with `{(open == '[' ? ']' : '}')}`");

    public static Diagnostic BlockBegin(SourceSpan at) =>
        Diagnostic.Error("DG0241", at, "the empty lines at the start of this block have more blanks than its first line of text",
            "delete the blanks in those lines");

    public static Diagnostic BracketIndentation(SourceSpan at) =>
        Diagnostic.Error("DG0242", at, "a list or map in brackets goes on here, but the line is not indented",
            "indent it further than the line where the bracket opens");

    public static Diagnostic DashAfterName(SourceSpan at, string item) =>
        Diagnostic.Error("DG0244", at, "a list cannot begin on the line of its name",
            $"write `{item}` on the next line; if it is text, put it in quotes");

    public static Diagnostic BracketInText(SourceSpan at, char open, string hint) =>
        Diagnostic.Error("DG0245", at, open == '['
            ? "this text has a `[` in it, which YAML reads as the start of another list inside the brackets"
            : "this text has a `{` in it, which YAML reads as the start of a map inside the brackets", hint);

    public static Diagnostic EscapeWithoutCode(SourceSpan at, string escape, int digits) =>
        Diagnostic.Error("DG0246", at, string.Create(CultureInfo.InvariantCulture,
            $"`{escape}` wants the {digits} digits of a character's number, as in `{escape}{"000000E9".AsSpan(8 - digits)}`"),
            "write the character itself, or `\\\\` for a backslash");

    public static Diagnostic QuoteIndentation(SourceSpan at) =>
        Diagnostic.Error("DG0247", at, "a text in quotes goes on here, but the line is not indented",
            "indent it further than the line where the quotation mark opens");

    public static Diagnostic DashInBrackets(SourceSpan at) =>
        Diagnostic.Error("DG0248", at, "inside brackets the entries have no `- `", "separate them with `, `, or write one `- ` a line without brackets");

    public static Diagnostic NotUnderstood(SourceSpan at) =>
        Diagnostic.Error("DG0299", at, "YAML cannot make sense of the file from here on",
            "compare the indentation with the lines above, and put texts that hold signs in quotes");

    private static string Sign(char sign) => sign == '`' ? "a backtick" : $"`{sign}`";

    private static string Short(string name) => name.Length <= 40 ? name.Replace('\n', ' ') : string.Concat(name.AsSpan(0, 39), "…");

    private static string Name(int character) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");

    private static string Shown(char character) => character == '\u00A0' ? "a non-breaking space" : $"`{character}`";
}
