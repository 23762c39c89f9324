using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Build.Verifying;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>What <c>build</c> and <c>check</c> have in common, which is all but the writing.</summary>
/// <param name="Paths">The drafting files and folders.</param>
/// <param name="Format">For whom its report is.</param>
/// <param name="Options">How to go about it.</param>
/// <param name="Folder">Where the Word files go; null writes none.</param>
/// <param name="IsForced">Builds what is in order already.</param>
/// <param name="Explains">Says of each file why it is built, or is not.</param>
/// <param name="Verifies">Holds the Word files to their sources when they are built.</param>
/// <param name="IsQuiet">Says nothing where nothing is to be done.</param>
/// <param name="Shard">The share of the files to work on; null for all.</param>
internal sealed record BuildAction(
    IReadOnlyList<string> Paths, ReportFormat Format, BuildOptions Options, string? Folder = null, bool IsForced = false, bool Explains = false, bool Verifies = false, bool IsQuiet = false,
    Shard? Shard = null)
{
    /// <summary>A text that an editor holds, in place of all paths; null for none.</summary>
    public TypedText? Typed { get; init; }

    /// <summary>A report in JSON is one line.</summary>
    public bool IsOneLine { get; init; }

    /// <summary>Finds the drafting files that the paths name and takes each through the steps of a build.</summary>
    /// <param name="parsed">The command line.</param>
    /// <returns>The exit code.</returns>
    public int Run(ParseResult parsed)
    {
        using var interruption = new Interruption();
        return Run(parsed, interruption);
    }

    /// <inheritdoc cref="Run(ParseResult)"/>
    /// <param name="parsed">The command line.</param>
    /// <param name="interruption">Ends the run.</param>
    public int Run(ParseResult parsed, Interruption interruption)
    {
        var (files, found) = (new SourceFiles { AreLogged = Folder is not null }, new DiagnosticBag());
        var sources = Find(files, found, out var folders);
        var configuration = parsed.InvocationConfiguration;
        var report = Report.Create(Format, parsed.CommandResult.Command.Name, files, configuration, IsOneLine);
        report.Explains = Explains;
        report.Add(found);
        using var log = Folder is null || sources.Count + folders.Count == 0 ? null
            : BuildLog.Open(Folder, ToolVersion.Current, () => configuration.Error.WriteLine(Waiting), interruption.Token);
        var empty = new DiagnosticBag();
        EmptyFolders.Report(folders, log, empty);
        report.Add(empty);
        found.AddRange(empty);
        // A folder that is wrong in part may have lost what it had by mistake.
        var plan = log is null ? BuildPlan.All(Shard is null ? sources : sources.Where(Shard.Has)) : BuildPlan.Of(sources, found.HasErrors ? [] : folders, log, IsForced, Shard);
        if (IsQuiet && plan.IsNothingToDo && found.Count == 0)
        {
            return ExitCode.Done;
        }
        var stale = plan.Files.Count(file => !file.Reason.IsFresh);
        if (stale > 1)
        {
            interruption.Watch();
        }
        if (stale > 0)
        {
            report.Begin(plan.Files.Count);
        }
        var run = new BuildRun(files, log, Options);
        var built = new List<DraftSource>();
        foreach (var result in run.Run(plan, interruption.Token))
        {
            report.Add(result);
            if (Verifies && result is { Succeeded: true, State: not BuildState.Removed })
            {
                built.Add(result.Source);
            }
        }
        if (built.Count > 0)
        {
            foreach (var result in new VerifyRun(files, Folder!, Options).Run(built, interruption.Token))
            {
                report.Add(result);
            }
        }
        return run.WasInterrupted || interruption.Token.IsCancellationRequested ? report.Interrupt(plan.Files.Count)
            : report.Finish(run.WasCutShort);
    }

    private IReadOnlyList<DraftSource> Find(SourceFiles files, DiagnosticBag found, out IReadOnlyList<SearchedFolder> folders)
    {
        folders = [];
        return Typed is null ? Discovery.Find(Paths, found, out folders)
            : Discovery.Unsaved(Typed.Name, Typed.Bytes, files, found) is { } source ? [source]
            : [];
    }

    private string Waiting => $"docgen: another build is writing into `{Folder}`: waiting for its end";
}

/// <summary>A text that is typed and not saved.</summary>
/// <param name="Name">The file that it is to be; null for none.</param>
/// <param name="Bytes">The text.</param>
internal sealed record TypedText(string? Name, byte[] Bytes);
