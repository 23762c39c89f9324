using System.Globalization;
using DocGen.Diagnostics;
using DocGen.Drafting.Texts;

namespace DocGen.Drafting.Rules;

/// <summary>Every sentence about the rules of drafting. Codes DG0901 to DG0999; all are warnings but the one about the rules' own names.</summary>
internal static class RulesMessages
{
    public static Diagnostic WrongEnding(SourceSpan at, string where, string sign, char? found, bool amends)
    {
        // What is no sign of a clause may be half of a mark.
        var isSign = found is not { } other || ClauseSigns.All.Contains(other);
        var change = (found is null ? "" : $"{{--{found}--}}") + $"{{++{sign}++}}";
        return Diagnostic.Warning(
            "DG0901", at, $"{where} ends in `{sign}`, and this one in {(found is null ? "no sign" : $"`{found}`")}",
            (found is null ? $"add `{sign}`" : $"write `{sign}` instead") + (amends && isSign ? $"; where the sign is not yours, as a change: `{change}`" : ""));
    }

    public static Diagnostic LabelGap(SourceSpan at, string label, string? before, string expected, bool isPlainText) => Diagnostic.Warning(
        "DG0902", at, before is null ? $"this list begins with `{label}`" : $"`{label}` follows `{before}`",
        $"`{expected}` comes here: {(isPlainText ? "write it instead, or switch the rule `label-gaps` off with `rules-off`" : "take `label` away to have it counted")}");

    public static Diagnostic LabelIndented(SourceSpan at, string label, string above, string expected) => Diagnostic.Warning(
        "DG0902", at, $"`{label}` is indented, and so begins a list below `{above}`",
        $"take the blanks before it away if it follows `{above}`; if the list is meant, `{expected}` comes here");

    public static Diagnostic UnknownCall(SourceSpan at, string call, IReadOnlyList<string> nearest, IReadOnlyCollection<string> known) =>
        Diagnostic.Warning(
            "DG0903", at, $"`{Quotation.Of(call)}` begins with none of the known call words",
            nearest.Count == 0 ? NearestName.Hint(call, known) : $"did you mean {string.Join(" or ", nearest.Select(name => $"`{name}`"))}?");

    public static Diagnostic CallCase(SourceSpan at, string found, string known) => Diagnostic.Warning(
        "DG0904", at, $"call words stand in small letters, and here stands `{Quotation.Of(found)}`", $"write `{known}`");

    public static Diagnostic TunisArticle(SourceSpan at, string found, string right) => Diagnostic.Warning(
        "DG0905", at, $"the Tunis Agenda has paragraphs, and here stands `{found}`", $"write `{right}`");

    public static Diagnostic WrongScript(SourceSpan at, string label, char letter, bool isAmongLatin, char? twin) => Diagnostic.Warning(
        "DG0906", at,
        string.Create(CultureInfo.InvariantCulture,
            $"`{label}` has the {(isAmongLatin ? "Cyrillic" : "Latin")} letter `{letter}` (U+{(int)letter:X4}) among {(isAmongLatin ? "Latin" : "Cyrillic")} labels"),
        $"type {(twin is null ? "a" : "the")} {(isAmongLatin ? "Latin" : "Cyrillic")} letter{(twin is null ? "" : $" `{twin}`, which looks the same")}");

    public static Diagnostic DoubleSpace(SourceSpan at) => Diagnostic.Warning(
        "DG0907", at, "there is more than one blank in a row", "leave one");

    public static Diagnostic StraightQuote(SourceSpan at, bool isDouble) => Diagnostic.Warning(
        "DG0908", at, "a straight quotation mark stands in a Chinese text", isDouble ? "write `“` or `”`" : "write `‘` or `’`");

    public static Diagnostic MissingLanguage(SourceSpan at, string language, IReadOnlyList<string> documents, string example) => Diagnostic.Warning(
        "DG0909", at, $"{Some(documents)} not there in `{language}`", $"add `{example}`, or switch the rule `{MissingLanguages.Name}` off with `rules-off`");

    public static Diagnostic UnknownRule(SourceSpan at, string name, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0910", at, $"there is no rule `{Quotation.Of(name)}`", NearestName.Hint(name, known));

    public static Diagnostic Unmarked(SourceSpan at, string symbol, string has, string undo, string marks, int others, string? command) => Diagnostic.Warning(
        "DG0915", at, string.Create(CultureInfo.InvariantCulture,
            $"this differs from {Quotation.Of(symbol)}, which has {has}, and no mark says so{(others == 0 ? "" : others == 1 ? "; 1 more place differs" : $"; {others} more places differ")}"),
        command is null
            ? $"{undo}, or mark it: {marks}"
            : $"mark it: {marks}; `{command}` makes all the marks");

    public static Diagnostic NoMarks(SourceSpan at, string proposes) => Diagnostic.Warning(
        "DG0917", at, $"this proposes to revise {Quotation.Of(proposes)}, and no mark says how",
        "mark what you change: `{++new++}`, `{--old--}`; or name the file of that text as `base: …`, and the marks are made for you");

    public static Diagnostic NoChanges(SourceSpan at, string path) => Diagnostic.Warning(
        "DG0917", at, $"this is the text of `{Quotation.Of(path)}`, and changes nothing", "change the text: what you change becomes marks, as long as you type none");

    public static Diagnostic Placeholder(SourceSpan at, string key, string value) => Diagnostic.Warning(
        "DG0916", at, $"`{Quotation.Of(value)}` is what stands in the starting file, and no name yet",
        key == "author" ? "write the name that your marks are to have, such as `United States`"
        : "write whose document it is, as the first page is to say it, such as `United States of America`");

    /// <summary>The names of a few, and the number of the others.</summary>
    private static string Some(IReadOnlyList<string> documents)
    {
        const int most = 3;
        var named = documents.Take(documents.Count == most + 1 ? most + 1 : most).Select(name => $"`{Quotation.Of(name)}`").ToList();
        return documents.Count == 1 ? $"the document {named[0]} is"
            : documents.Count == named.Count ? $"the documents {string.Join(", ", named[..^1])} and {named[^1]} are"
            : string.Create(CultureInfo.InvariantCulture, $"the documents {string.Join(", ", named)} and {documents.Count - named.Count} others are");
    }
}
