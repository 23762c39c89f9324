using System.CommandLine;
using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen compare BASE REVISED -o OUT</c>: two plain texts give one contribution with marks.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var pair = new ComparedOptions();
        var target = new DraftTarget();
        var json = SharedOptions.Json();
        var command = new Command("compare", "Mark what a revised text changes of a base: two plain texts give one contribution.")
        {
            pair.Original, pair.Revised, pair.Author, pair.Date, target.Option, json,
        };
        command.SetAction(parsed =>
        {
            if (target.IsRefused(parsed, parsed.GetRequiredValue(pair.Original), parsed.GetRequiredValue(pair.Revised)))
            {
                return ExitCode.WrongUsage;
            }
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var report = Report.Create(parsed.GetValue(json), "compare", files, parsed.InvocationConfiguration);
            if (pair.Compare(parsed, new ComparedDrafts(new DraftBuilder(files)), diagnostics) is var (marked, source))
            {
                target.Write(parsed, marked.Draft, marked, source, files, report, diagnostics);
            }
            report.Add(diagnostics);
            return report.Finish();
        });
        return command;
    }
}
