using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;
using DocGen.Revisions;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen stat [path…]</c>: how much each author changes.</summary>
internal static class StatCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var json = SharedOptions.Json();
        var command = new Command("stat", "Count what each author changes: words inserted, words deleted (characters in Chinese), paragraphs touched.")
        {
            paths, json,
        };
        command.SetAction(parsed => Run(parsed, paths, json));
        return command;
    }

    private static int Run(ParseResult parsed, Argument<string[]> paths, Option<bool> json)
    {
        var files = new SourceFiles();
        var found = new DiagnosticBag();
        var sources = Discovery.Find(parsed.GetRequiredValue(paths), found);
        var report = Report.Create(parsed.GetValue(json), "stat", files, parsed.InvocationConfiguration);
        report.Add(found);
        var builder = new DraftBuilder(files);
        var counted = new List<FileStatistics>();
        foreach (var source in sources)
        {
            var mistakes = new DiagnosticBag();
            if (builder.Read(source, mistakes) is { } placed && !mistakes.HasErrors)
            {
                counted.Add(new FileStatistics(source.Path, RevisionStatistics.Of(placed.Draft.Text)));
            }
            report.Add(mistakes.InReadingOrder());
        }
        if (counted.Count > 0)
        {
            report.AddStatistics(counted);
        }
        return report.Finish();
    }
}
