using DocGen.Diagnostics;

namespace DocGen.Drafting.Templates;

/// <summary>Every sentence about templates. Codes DG0451 to DG0499.</summary>
internal static class TemplateMessages
{
    public static Diagnostic Syntax(SourceSpan at, string message) => Diagnostic.Error("DG0451", at, message, null);

    public static Diagnostic Failed(SourceSpan at, string message) => Diagnostic.Error("DG0452", at, message, null);

    public static Diagnostic Missing(SourceSpan at, string path) => Diagnostic.Error(
        "DG0453", at, $"the template `{path}` is missing in the pack", "see `kinds` in the pack's `pack.yaml`");

    public static Diagnostic TooLong(SourceSpan at, int limit) => Diagnostic.Error(
        "DG0454", at, $"the page grows beyond {limit / 1_000_000} million characters", "look for a loop that does not end");
}
