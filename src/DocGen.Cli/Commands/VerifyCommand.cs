using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Build.Verifying;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen verify [path…] [-o folder]</c>: are the Word files what their sources say? Nothing is written.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var folder = SharedOptions.OutputFolder();
        var (shard, jobs, json) = (SharedOptions.Shard(), SharedOptions.Jobs(), SharedOptions.Json());
        var command = new Command("verify", "Hold Word files to their sources: texts, marks and authors read back from their bytes, and the package valid. Nothing is written.")
        {
            paths, folder, shard, jobs, json,
        };
        command.SetAction(parsed =>
        {
            var (files, found) = (new SourceFiles(), new DiagnosticBag());
            var all = Discovery.Find(parsed.GetRequiredValue(paths), found);
            var sources = parsed.GetValue(shard) is { } share ? [.. all.Where(share.Has)] : all;
            var report = Report.Create(parsed.GetValue(json), "verify", files, parsed.InvocationConfiguration);
            report.Add(found);
            using var interruption = new Interruption();
            interruption.Watch();
            report.Begin(sources.Count);
            var run = new VerifyRun(files, parsed.GetRequiredValue(folder), new BuildOptions(parsed.GetValue(jobs)));
            foreach (var result in run.Run(sources, interruption.Token))
            {
                report.Add(result);
            }
            return run.WasInterrupted ? report.Interrupt(sources.Count) : report.Finish();
        });
        return command;
    }
}
