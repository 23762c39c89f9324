using System.CommandLine;
using DocGen.Build.Runs;
using DocGen.Cli.Output;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen build [path…] [-o folder]</c>: the main job.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var folder = SharedOptions.OutputFolder();
        var force = new Option<bool>("--force") { Description = "Build all files, also those whose Word files are in order." };
        var explain = new Option<bool>("--explain") { Description = "Say of each file why it is built, or need not be." };
        var keep = new Option<bool>("--keep") { Description = "Keep Word files whose drafting files are no more." };
        var verify = new Option<bool>("--verify") { Description = "Hold each Word file to its source when it is built: texts, marks and authors read back from its bytes." };
        var (shard, jobs, failFast, json) = (SharedOptions.Shard(), SharedOptions.Jobs(), SharedOptions.FailFast(), SharedOptions.Json());
        var command = new Command(
            "build", "Build Word files from drafting files: those that have changed, or are made from what has. A file with mistakes is reported and leaves its last Word file as it was.")
        {
            paths, folder, force, explain, keep, verify, shard, failFast, jobs, json,
        };
        command.SetAction(parsed => new BuildAction(
            parsed.GetRequiredValue(paths), parsed.GetValue(json) ? ReportFormat.Json : ReportFormat.Text,
            new BuildOptions(parsed.GetValue(jobs), parsed.GetValue(keep), parsed.GetValue(failFast)),
            parsed.GetRequiredValue(folder), parsed.GetValue(force), parsed.GetValue(explain), parsed.GetValue(verify), Shard: parsed.GetValue(shard)).Run(parsed));
        return command;
    }
}
