using System.CommandLine;
using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>Says what a command did: to people as it goes, or to machines at the end.</summary>
internal abstract class Report
{
    private readonly HashSet<(string Code, SourceSpan Span, string Message)> shown = [];
    private bool hasErrors;
    private bool diskRefused;

    /// <summary>The report in the form asked for.</summary>
    public static Report Create(bool json, string command, SourceFiles files, InvocationConfiguration configuration) =>
        json ? new JsonReport(command, configuration.Output) : new TextReport(files, configuration.Output, configuration.Error);

    /// <summary>
    /// Findings. What is wrong with a pack or a set is found again for each file that uses it, and for each paragraph that a template's
    /// line writes; it is shown once.
    /// </summary>
    public void Add(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            hasErrors |= diagnostic.Severity == Severity.Error;
            diskRefused |= FileMessages.IsAboutTheDisk(diagnostic);
            if (shown.Add((diagnostic.Code, diagnostic.Span, diagnostic.Message)))
            {
                Show(diagnostic);
            }
        }
    }

    /// <summary>What became of one file of a run.</summary>
    public void Add(BuildResult result)
    {
        Add(result.Diagnostics);
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
    public int Finish()
    {
        End();
        return diskRefused ? ExitCode.DiskRefused : hasErrors ? ExitCode.InputHasErrors : ExitCode.Done;
    }

    /// <summary>Shows a finding.</summary>
    protected abstract void Show(Diagnostic diagnostic);

    /// <summary>Shows what became of a file, its findings apart.</summary>
    protected abstract void Show(BuildResult result);

    /// <summary>Everything is said.</summary>
    protected abstract void End();
}
