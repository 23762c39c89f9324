using System.CommandLine;
using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen rebase CONTRIBUTION --onto NEWBASE -o OUT</c>: a proposal carried to a revised base.</summary>
internal static class RebaseCommand
{
    public static Command Create()
    {
        var contribution = new Argument<string>("contribution") { Description = "The drafting file with the marks." };
        var onto = new Option<string>("--onto") { Description = "The drafting file of the new base: no marks.", Required = true, HelpName = "file" };
        var target = new DraftTarget();
        var json = SharedOptions.Json();
        var command = new Command("rebase", "Carry a contribution to a revised base. What cannot be carried stands in it as a remark, and the exit code is 1.")
        {
            contribution, onto, target.Option, json,
        };
        command.SetAction(parsed =>
        {
            if (target.IsRefused(parsed, parsed.GetRequiredValue(contribution), parsed.GetRequiredValue(onto)))
            {
                return ExitCode.WrongUsage;
            }
            var files = new SourceFiles();
            var found = new DiagnosticBag();
            var report = Report.Create(parsed.GetValue(json), "rebase", files, parsed.InvocationConfiguration);
            if (new RebasedDrafts(new DraftBuilder(files)).Rebase(parsed.GetRequiredValue(contribution), parsed.GetRequiredValue(onto), found)
                is var (rebased, source, conflicts))
            {
                report.AddConflicts(conflicts);
                // The text is written although something could not be carried: it is there that it is put right.
                var written = new DiagnosticBag();
                target.Write(parsed, rebased.Draft, rebased, source, files, report, written);
                report.Add(written);
            }
            report.Add(found);
            return report.Finish();
        });
        return command;
    }
}
