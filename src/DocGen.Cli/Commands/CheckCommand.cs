using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen check [path…]</c>: everything that building does, but nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var json = SharedOptions.Json();
        var command = new Command("check", "Report what is wrong with drafting files; write nothing.") { paths, json };
        command.SetAction(parsed =>
        {
            var files = new SourceFiles();
            var found = new DiagnosticBag();
            var sources = Discovery.Find(parsed.GetRequiredValue(paths), found);
            var report = Report.Create(parsed.GetValue(json), "check", files, parsed.InvocationConfiguration);
            report.Add(found);
            foreach (var result in new BuildRun(files).Check(sources))
            {
                report.Add(result);
            }
            return report.Finish();
        });
        return command;
    }
}
