using System.CommandLine;
using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Runs;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>Says what a command did: to people as it goes, or to machines at the end.</summary>
internal abstract class Report
{
    private readonly HashSet<Diagnostic> shown = [];
    private bool hasErrors;
    private bool diskRefused;

    /// <summary>Each file of a run is told with the reason why it was built, or was not.</summary>
    public bool Explains { get; set; }

    /// <summary>The report in the form asked for.</summary>
    public static Report Create(bool json, string command, SourceFiles files, InvocationConfiguration configuration) =>
        Create(json ? ReportFormat.Json : ReportFormat.Text, command, files, configuration);

    /// <inheritdoc cref="Create(bool, string, SourceFiles, InvocationConfiguration)"/>
    public static Report Create(ReportFormat format, string command, SourceFiles files, InvocationConfiguration configuration, bool isOneLine = false) => format switch
    {
        ReportFormat.Json => new JsonReport(command, configuration.Output, isOneLine),
        ReportFormat.Msbuild => new MsbuildReport(configuration.Output),
        ReportFormat.Sarif => new SarifReport(configuration.Output),
        _ => new TextReport(files, configuration.Output, configuration.Error),
    };

    /// <summary>
    /// Findings. What is wrong with a pack or a set is found again for each file that uses it, and for each paragraph that a template's
    /// line writes; it is shown once.
    /// </summary>
    public void Add(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(new ShownDiagnostic(diagnostic, LineOf(diagnostic)), shown);
        }
    }

    /// <summary>A run over some files begins.</summary>
    public virtual void Begin(int count)
    {
    }

    /// <summary>What became of one file of a run.</summary>
    public void Add(BuildResult result)
    {
        if (result.Diagnostics.Count > 0)
        {
            // What is said of the file itself is found with no other: it need not be remembered for the whole run.
            var own = new HashSet<Diagnostic>();
            foreach (var found in result.Diagnostics)
            {
                Add(found, found.Diagnostic.Span.File == result.Source.Path ? own : shown);
            }
        }
        Show(result);
    }

    /// <summary>A text that is the command's result.</summary>
    public abstract void AddText(string text);

    /// <summary>Statistics that are the command's result.</summary>
    public abstract void AddStatistics(IReadOnlyList<FileStatistics> files);

    /// <summary>What contradicts in the command's result. Each is a finding too.</summary>
    public abstract void AddConflicts(IReadOnlyList<PlacedConflict> conflicts);

    /// <summary>A file that the command wrote.</summary>
    public abstract void AddFile(string path);

    /// <summary>What to do next, mostly a command to type.</summary>
    public abstract void AddNext(string next);

    /// <summary>Says the last word; the exit code.</summary>
    /// <param name="wasCutShort">The first file with errors ended the run.</param>
    public int Finish(bool wasCutShort = false)
    {
        End(wasCutShort);
        return diskRefused ? ExitCode.DiskRefused : hasErrors ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    /// <summary>Says that somebody ended the run before it was done; the exit code.</summary>
    /// <param name="count">How many files there are.</param>
    public int Interrupt(int count)
    {
        EndEarly(count);
        return ExitCode.Interrupted;
    }

    /// <summary>The line that a finding speaks of, where it can still be told.</summary>
    protected abstract string? LineOf(Diagnostic diagnostic);

    /// <summary>Shows a finding.</summary>
    protected abstract void Show(ShownDiagnostic found);

    /// <summary>Shows what became of a file, its findings apart.</summary>
    protected abstract void Show(BuildResult result);

    /// <summary>Everything is said.</summary>
    protected abstract void End(bool wasCutShort);

    /// <summary>Somebody ended the run.</summary>
    protected abstract void EndEarly(int count);

    private void Add(ShownDiagnostic found, HashSet<Diagnostic> told)
    {
        var diagnostic = found.Diagnostic;
        hasErrors |= diagnostic.Severity == Severity.Error;
        diskRefused |= FileMessages.IsAboutTheDisk(diagnostic);
        if (told.Add(diagnostic with { Hint = null }))
        {
            Show(found);
        }
    }
}
