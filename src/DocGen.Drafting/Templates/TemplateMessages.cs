using DocGen.Diagnostics;

namespace DocGen.Drafting.Templates;

/// <summary>
/// Every sentence about templates, but for those of the template language itself. Codes DG0451 to DG0499. A mistake in an included
/// template says where the includes stand that led to it.
/// </summary>
internal static class TemplateMessages
{
    public static Diagnostic Syntax(Severity severity, SourceSpan at, string message, string? hint, string? includedFrom) =>
        new(severity, "DG0451", at, message, Hint(hint, includedFrom));

    public static Diagnostic Failed(SourceSpan at, string message, string? hint, string? includedFrom) =>
        Diagnostic.Error("DG0452", at, message, Hint(hint, includedFrom));

    public static Diagnostic Missing(SourceSpan at, string path) => Diagnostic.Error(
        "DG0453", at, $"the pack has no template `{Quotation.Of(path)}`", "write it, or name another file of the pack");

    public static Diagnostic TooLong(SourceSpan at, int limit, string? includedFrom) => Diagnostic.Error(
        "DG0454", at, $"the page grows beyond {limit / 1_000_000} million characters", Hint("look for a loop that does not end", includedFrom));

    public static Diagnostic MissingInclude(SourceSpan at, string path, string? includedFrom) => Diagnostic.Error(
        "DG0455", at, $"the pack has no template `{Quotation.Of(path)}` to include", Hint("an include names a file of its own pack", includedFrom));

    public static Diagnostic EndlessLoop(SourceSpan at, int limit, string? includedFrom) => Diagnostic.Error(
        "DG0456", at, $"this loop goes round more than {limit / 1_000_000} million times, with the loops in it", Hint("see that it ends", includedFrom));

    public static Diagnostic EndlessInclude(SourceSpan at, int limit, string? includedFrom) => Diagnostic.Error(
        "DG0457", at, $"includes and calls stand more than {limit} deep in one another here", Hint("look for a template that includes itself, or a function that calls itself", includedFrom));

    private static string? Hint(string? hint, string? includedFrom) =>
        includedFrom is null ? hint : (hint is null ? "" : hint + "; ") + $"included from {includedFrom}";
}
