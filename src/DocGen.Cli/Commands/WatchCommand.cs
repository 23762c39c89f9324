using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Build.Watching;
using DocGen.Cli.Output;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen watch [path…] [-o folder]</c>: builds, and builds again what a change touches, until Ctrl-C.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var folder = SharedOptions.OutputFolder();
        var jobs = SharedOptions.Jobs();
        var command = new Command("watch", "Build, and build again whatever a saved change touches, until Ctrl-C.") { paths, folder, jobs };
        command.SetAction(parsed =>
        {
            var action = new BuildAction(parsed.GetRequiredValue(paths), ReportFormat.Text, new BuildOptions(parsed.GetValue(jobs)), parsed.GetRequiredValue(folder));
            return Run(parsed, action, parsed.GetRequiredValue(folder));
        });
        return command;
    }

    private static int Run(ParseResult parsed, BuildAction action, string folder)
    {
        using var interruption = new Interruption();
        interruption.Watch();
        using var watch = new FolderWatch(folder);
        // What is wrong with the paths is the first build's to tell.
        var sources = Discovery.Find(action.Paths, [], out var folders);
        foreach (var place in folders.Select(folder => folder.Path).Concat(sources.Select(source => Path.GetDirectoryName(Path.GetFullPath(source.Path))!)).Distinct())
        {
            watch.Add(place, isDeep: true);
        }
        var code = action.Run(parsed, interruption);
        if (code is ExitCode.Interrupted or ExitCode.WrongUsage)
        {
            return code;
        }
        var error = parsed.InvocationConfiguration.Error;
        error.WriteLine("watching: Ctrl-C ends it");
        do
        {
            WatchInputs(watch, folder, interruption.Token);
        }
        while (watch.Wait(interruption.Token) && (action with { IsQuiet = true }).Run(parsed, interruption) != ExitCode.Interrupted);
        return ExitCode.Done;
    }

    /// <summary>The folders of all files that anything was made from: packs, bases, pictures.</summary>
    private static void WatchInputs(FolderWatch watch, string folder, CancellationToken cancel)
    {
        using var log = BuildLog.Open(folder, ToolVersion.Current, () => { }, cancel);
        var inputs = log.Records.Values.Select(record => record.Inputs).Distinct().SelectMany(list => list.Inputs)
            .Where(input => input.Kind != InputKind.Symbol);
        foreach (var place in inputs.Select(input => Path.GetDirectoryName(input.Path)!).Distinct().Order(StringComparer.Ordinal))
        {
            watch.Add(place, isDeep: false);
        }
    }
}
