using DocGen.Diagnostics;

namespace DocGen.Cli.Reports;

/// <summary>Every sentence about reports of machines. Codes DG0850 to DG0859.</summary>
internal static class ReportMessages
{
    public static Diagnostic NoReport(string path, string why) => Diagnostic.Error(
        "DG0850", SourceSpan.WholeFile(path), $"this is no report of docgen: {why}", "a report is what `docgen build --json` prints");

    public static Diagnostic OtherCommand(string path, string command, string other) => Diagnostic.Error(
        "DG0851", SourceSpan.WholeFile(path), $"this report is of `docgen {command}`, and those before it are of `docgen {other}`", "join reports of one command");

    public static Diagnostic SourceTwice(string path, string source, string other) => Diagnostic.Error(
        "DG0852", SourceSpan.WholeFile(path), $"`{source}` is in this report and in `{other}`", "was one share built twice? each file belongs to one share of one count");

    public static Diagnostic OutputTwice(string path, string output, string source, string other) => Diagnostic.Error(
        "DG0853", SourceSpan.WholeFile(path), $"`{source}` and `{other}` both wrote `{output}`", "rename one of them, or what its document is called");

    public static Diagnostic NotComplete(string path) => Diagnostic.Error(
        "DG0854", SourceSpan.WholeFile(path), "the run of this report was ended before it was done", "run it again");
}
