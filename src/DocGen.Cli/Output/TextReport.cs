using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>For people: findings on stderr with the line they speak of, results on stdout.</summary>
internal sealed class TextReport(SourceFiles files, TextWriter output, TextWriter error) : Report
{
    private int succeeded;
    private int failed;
    private int warnings;

    public override void AddText(string text) => output.Write(text);

    public override void AddStatistics(IReadOnlyList<FileStatistics> files) => output.Write(StatisticsTable.Write(files));

    /// <summary>The findings have said it.</summary>
    public override void AddConflicts(IReadOnlyList<PlacedConflict> conflicts)
    {
    }

    public override void AddFile(string path) => output.WriteLine(path);

    public override void AddNext(string next) => output.WriteLine($"next: {next}");

    protected override void Show(Diagnostic diagnostic)
    {
        warnings += diagnostic.Severity == Severity.Warning ? 1 : 0;
        error.WriteLine(DiagnosticText.Write(diagnostic, files.Remembered(diagnostic.Span.File)?.Line(diagnostic.Span.Line)));
    }

    protected override void Show(BuildResult result)
    {
        (succeeded, failed) = result.Succeeded ? (succeeded + 1, failed) : (succeeded, failed + 1);
        if (result.Size is not null)
        {
            var marks = string.Join(", ", result.Revisions.Select(count =>
                $"{count.Author}: {Number(count.Insertions, "insertion")}, {Number(count.Deletions, "deletion")}"));
            output.WriteLine(result.Output + (marks.Length > 0 ? $"  ({marks})" : ""));
        }
    }

    protected override void End()
    {
        if (succeeded + failed > 0)
        {
            error.WriteLine(failed > 0 ? $"{succeeded} in order, {Number(failed, "file")} with errors"
                : $"{Number(succeeded, "file")} in order" + (warnings > 0 ? $", {Number(warnings, "warning")}" : ""));
        }
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
