using DocGen.Diagnostics;

namespace DocGen.Build.Comparing;

/// <summary>Every sentence about texts that are compared. Codes DG0671 to DG0699.</summary>
internal static class ComparisonMessages
{
    public static Diagnostic NoBase(SourceSpan at, string path, string? nearest) => Diagnostic.Error(
        "DG0671", at, $"there is no file `{Quotation.Of(path)}`",
        nearest is null ? "a base is named from the folder of this file" : $"did you mean `{nearest}`?");

    public static Diagnostic BaseIsThisFile(SourceSpan at) => Diagnostic.Error(
        "DG0672", at, "this file is its own base", "name the file that it amends");

    public static Diagnostic BaseHasMistakes(SourceSpan at, string path) => Diagnostic.Error(
        "DG0673", at, $"`{path}` has mistakes, and is the base of this text", $"mend it first: `docgen check {path}` shows them");

    public static Diagnostic BaseHasMarks(SourceSpan at, string path) => Diagnostic.Error(
        "DG0674", at, $"`{path}` has changes of its own, and a base is plain text",
        $"make a plain one of it: `docgen accept {path} -o …`, or `reject`");

    public static Diagnostic NoAuthor(SourceSpan at) => Diagnostic.Error(
        "DG0676", at, "nobody is named for the changes", "add `author: …` at the top of the file");

    private static string Words(string? text) => text is null ? "nothing more" : $"`{Quotation.Of(text)}`";

    public static Diagnostic HasMarks(string path) => Diagnostic.Error(
        "DG0677", SourceSpan.WholeFile(path), "this text has marks, and plain texts are compared",
        $"make a plain one of it: `docgen accept {path} -o …`, or `reject`");

    public static Diagnostic MixedProposals(string path, string other) => Diagnostic.Error(
        "DG0680", SourceSpan.WholeFile(path), $"this file has no proposals with symbols (ADD, MOD, SUP, NOC), and `{other}` has",
        "merge proposals with proposals, and contributions with contributions");

    public static Diagnostic OtherProvision(string path, string original, string name, string words) => Diagnostic.Error(
        "DG0684", SourceSpan.WholeFile(path), $"`{Quotation.Of(name)}` amends another text than `{original}`, which does not have `{Quotation.Of(words)}` there",
        $"carry it to this base first: `docgen rebase {path} --onto {original} -o …`");

    public static Diagnostic NoProvision(string path, string original, string name, string title) => Diagnostic.Warning(
        "DG0685", SourceSpan.WholeFile(path), $"`{Quotation.Of(name)}` is about `{Quotation.Of(title)}`, and `{original}` has no such heading",
        "it stands behind the proposal before it in its file");

    public static Diagnostic SameNumber(string path, string other, string number) => Diagnostic.Error(
        "DG0686", SourceSpan.WholeFile(path), $"the number `{number}` stands in `{other}` too", "give each file its own numbers: `proposals: source/document`");

    public static Diagnostic AmendsAnotherText(string path, string original, string? text, string? amended) => Diagnostic.Error(
        "DG0681", SourceSpan.WholeFile(path),
        $"this contribution amends another text than `{original}`: where it has {Words(amended)}, the base has {Words(text)}",
        $"carry it to this base first: `docgen rebase {path} --onto {original} -o …`");

    public static Diagnostic Contradiction(SourceSpan at, string place, string words) => Diagnostic.Warning(
        "DG0682", at, $"proposals contradict each other in `{place}`: {words}", "both stand in the text, and in its table of what contradicts");

    public static Diagnostic NotCarried(SourceSpan at, string place, string words) => Diagnostic.Error(
        "DG0683", at, $"a change in `{place}` cannot be carried to the new base: {words}", "it stands as a remark in the new text: mark it anew there, and take the remark away");

    public static Diagnostic OtherLanguages(string path, string language, string other) => Diagnostic.Error(
        "DG0678", SourceSpan.WholeFile(path), $"this text is in the language `{language}`, and the other in `{other}`", "compare texts of one language");
}
