using DocGen.Build.Comparing;
using DocGen.Build.Logs;
using DocGen.Build.Runs;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>For machines that show findings in a list of their own: what else a command has to say is left out.</summary>
internal abstract class FindingsReport : Report
{
    public sealed override void AddText(string text)
    {
    }

    public sealed override void AddStatistics(IReadOnlyList<FileStatistics> files)
    {
    }

    public sealed override void AddConflicts(IReadOnlyList<PlacedConflict> conflicts)
    {
    }

    public sealed override void AddFile(string path)
    {
    }

    public sealed override void AddNext(string next)
    {
    }

    /// <summary>The sentence and the way out as one line.</summary>
    protected static string Sentence(Diagnostic diagnostic) => diagnostic.Hint is { } hint ? $"{diagnostic.Message}; {hint}" : diagnostic.Message;

    /// <summary>Takes a finding.</summary>
    protected abstract void Take(Diagnostic found);

    protected sealed override string? LineOf(Diagnostic diagnostic) => null;

    protected sealed override void Show(ShownDiagnostic found) => Take(found.Diagnostic);

    protected sealed override void Show(BuildResult result)
    {
    }

    protected sealed override void EndEarly(int count) => End(wasCutShort: true);
}
