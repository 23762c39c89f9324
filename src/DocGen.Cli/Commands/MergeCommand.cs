using System.CommandLine;
using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen merge BASE CONTRIBUTION… -o OUT</c>: all contributions to one base in one text.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var original = new Argument<string>("base") { Description = "The drafting file that the contributions amend: no marks." };
        var contributions = new Argument<string[]>("contribution")
        {
            Description = "The contributions, in the order in which their insertions are to stand.",
            Arity = ArgumentArity.OneOrMore,
        };
        var target = new DraftTarget();
        var json = SharedOptions.Json();
        var command = new Command("merge", "Put all contributions to one base together, each delegation's marks under its own name; what contradicts is kept, and told.")
        {
            original, contributions, target.Option, json,
        };
        command.SetAction(parsed =>
        {
            if (target.IsRefused(parsed, [parsed.GetRequiredValue(original), .. parsed.GetRequiredValue(contributions)]))
            {
                return ExitCode.WrongUsage;
            }
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var report = Report.Create(parsed.GetValue(json), "merge", files, parsed.InvocationConfiguration);
            if (new MergedDrafts(new DraftBuilder(files)).Merge(parsed.GetRequiredValue(original), parsed.GetRequiredValue(contributions), diagnostics)
                is var (merged, source, conflicts))
            {
                report.AddConflicts(conflicts);
                target.Write(parsed, merged.Draft, merged, source, files, report, diagnostics);
            }
            report.Add(diagnostics);
            return report.Finish();
        });
        return command;
    }
}
