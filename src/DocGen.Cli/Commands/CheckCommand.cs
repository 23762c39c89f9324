using System.CommandLine;
using DocGen.Build.Runs;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen check [path…]</c>: everything that building does, but nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var (jobs, failFast, json) = (SharedOptions.Jobs(), SharedOptions.FailFast(), SharedOptions.Json());
        var command = new Command("check", "Report what is wrong with drafting files; write nothing.") { paths, jobs, failFast, json };
        command.SetAction(parsed => new BuildAction(
            parsed.GetRequiredValue(paths), parsed.GetValue(json), new BuildOptions(parsed.GetValue(jobs), FailsFast: parsed.GetValue(failFast))).Run(parsed));
        return command;
    }
}
