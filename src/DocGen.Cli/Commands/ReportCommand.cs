using System.CommandLine;
using System.Text;
using DocGen.Build.Files;
using DocGen.Cli.Output;
using DocGen.Cli.Reports;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen report merge REPORT… [-o FILE]</c>: what several machines told, as one report.</summary>
internal static class ReportCommand
{
    public static Command Create() => new("report", "Work with the reports that `--json` gives.") { Merge() };

    private static Command Merge()
    {
        var paths = new Argument<string[]>("report") { Description = "Reports of the shares of one run, each the output of `docgen build --shard I/N --json`.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "Where to write the one report; without it, to stdout.", HelpName = "file" };
        var command = new Command("merge", "Join reports into one. The exit code is that of one run over all files.") { paths, output };
        command.SetAction(parsed =>
        {
            var (merged, found) = (new MergedReport(), new DiagnosticBag());
            foreach (var path in parsed.GetRequiredValue(paths))
            {
                if (SourceFiles.ReadOnce(path, found) is { } json)
                {
                    merged.Add(path, json, found);
                }
            }
            var bytes = merged.Write();
            if (parsed.GetValue(output) is { } file)
            {
                AtomicFile.Write(file, bytes, found);
            }
            else
            {
                parsed.InvocationConfiguration.Output.Write(Encoding.UTF8.GetString(bytes));
            }
            var error = parsed.InvocationConfiguration.Error;
            foreach (var mistake in found)
            {
                error.WriteLine(DiagnosticText.Write(mistake, null));
            }
            error.WriteLine($"{RunCounts.Number(merged.Count - merged.Failed, "file")} in order" + (merged.Failed > 0 ? $", {RunCounts.Number(merged.Failed, "file")} with errors" : ""));
            return found.Any(FileMessages.IsAboutTheDisk) ? ExitCode.DiskRefused : Math.Max(merged.ExitCode, found.HasErrors ? ExitCode.InputHasErrors : ExitCode.Done);
        });
        return command;
    }
}
