using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Runs;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>For people: findings on stderr with the line they speak of, results on stdout, and on a terminal a bar while files are built.</summary>
internal sealed class TextReport(SourceFiles files, TextWriter output, TextWriter error) : Report
{
    private readonly RunCounts counts = new();
    private ProgressBar? bar;

    public override void AddText(string text) => output.Write(text);

    public override void AddStatistics(IReadOnlyList<FileStatistics> files) => output.Write(StatisticsTable.Write(files));

    /// <summary>The findings have said it.</summary>
    public override void AddConflicts(IReadOnlyList<PlacedConflict> conflicts)
    {
    }

    public override void AddFile(string path) => output.WriteLine(path);

    public override void AddNext(string next) => output.WriteLine($"next: {next}");

    public override void Begin(int count) => bar = Terminal.CanDraw(error) ? new ProgressBar(error, count, Terminal.Width) : null;

    protected override string? LineOf(Diagnostic diagnostic) => files.Remembered(diagnostic.Span.File)?.Line(diagnostic.Span.Line);

    protected override void Show(ShownDiagnostic found)
    {
        bar?.Clear();
        counts.Warnings += found.Diagnostic.Severity == Severity.Warning ? 1 : 0;
        error.WriteLine(DiagnosticText.Write(found.Diagnostic, found.Line));
    }

    protected override void Show(BuildResult result)
    {
        counts.Add(result.State);
        if (Explains && result.State != BuildState.Removed)
        {
            bar?.Clear();
            output.WriteLine($"{result.Source.Path}: {(result.Reason.IsFresh ? "fresh" : "stale")}: {result.Reason}");
        }
        if (result.State == BuildState.Removed)
        {
            bar?.Clear();
            output.WriteLine($"{result.Output}  (removed: {result.Source.Path} is no more)");
        }
        else if (result.State == BuildState.Built)
        {
            bar?.Clear();
            var marks = string.Join(", ", result.Revisions.Select(count =>
                $"{count.Author}: {RunCounts.Number(count.Insertions, "insertion")}, {RunCounts.Number(count.Deletions, "deletion")}"));
            output.WriteLine(result.Output + (marks.Length > 0 ? $"  ({marks})" : ""));
        }
        bar?.Show(Math.Max(counts.Done, counts.Held), counts.Failed);
    }

    protected override void End(bool wasCutShort)
    {
        bar?.Clear();
        if (counts.Done + counts.Removed + counts.Held > 0)
        {
            error.WriteLine(counts.ToString() + (wasCutShort ? "; stopped there" : ""));
        }
    }

    protected override void EndEarly(int count)
    {
        bar?.Clear();
        error.WriteLine($"docgen: interrupted: {counts.Done} of {RunCounts.Number(count, "file")} done; the next build goes on from there");
    }
}
