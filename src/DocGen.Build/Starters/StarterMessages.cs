using DocGen.Diagnostics;

namespace DocGen.Build.Starters;

/// <summary>Every sentence about new files, but for those of the disk. Codes DG0810 to DG0829.</summary>
internal static class StarterMessages
{
    public static Diagnostic NoStarter(string kind, string pack, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0810", SourceSpan.WholeFile(kind), $"the pack `{pack}` has no starting file for this kind", NearestName.Hint(kind, known));

    public static Diagnostic BaseHasChanges(string path) => Diagnostic.Error(
        "DG0811", SourceSpan.WholeFile(path), "the text to amend has changes of its own", $"make a clean one first: `docgen accept {path} -o clean.yaml`");

    public static Diagnostic OtherLanguage(string path, string its, string wanted) => Diagnostic.Error(
        "DG0812", SourceSpan.WholeFile(path), $"the text to amend is in the language `{its}`, not in `{wanted}`", "leave `--language` out, or name its version in that language");

    public static Diagnostic NoSetStarter(string pack, string folder) => Diagnostic.Error(
        "DG0813", SourceSpan.WholeFile(folder), $"the pack `{pack}` has no starting files for a set", "name another pack with `--template`");

    public static Diagnostic BadPackName(string name) => Diagnostic.Error(
        "DG0814", SourceSpan.WholeFile(Quotation.Of(name)), "a pack cannot have this name", "write the name of a folder: letters, digits, `-`, `_` and `.`");

    public static Diagnostic UnknownLanguage(string language, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0815", SourceSpan.WholeFile("--language"), $"`{Quotation.Of(language)}` is not one of the six languages", NearestName.Hint(language, known));

    public static Diagnostic LeftOut(string path, string set, string? pattern) => Diagnostic.Warning(
        "DG0816", SourceSpan.WholeFile(path),
        $"the set leaves this file out: in `{set}` {(pattern is null ? "no pattern of `files` names it" : $"`files` has `'!{Quotation.Of(pattern)}'`")}",
        $"`docgen build {CommandArgument.Of(path)}` builds it by itself; for the set to build it, change `files`, or give it another name or place");

    public static Diagnostic UnknownSymbol(string symbol, string set, string? hint) => Diagnostic.Error(
        "DG0817", SourceSpan.WholeFile(Quotation.Of(symbol)), $"there is no such file, and no document with this symbol in the set of `{set}`", hint ?? "name the file of the text to amend");

    public static Diagnostic SymbolWithoutSet(string symbol) => Diagnostic.Error(
        "DG0818", SourceSpan.WholeFile(Quotation.Of(symbol)), "there is no such file, and no set in which a document could have this symbol",
        "name the file of the text to amend, or put the new file into its set");
}
