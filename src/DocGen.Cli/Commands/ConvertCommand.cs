using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen convert FILE -o OUT</c>: from the YAML form of a drafting file to the plain-text form, or back.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("file") { Description = "The drafting file." };
        var target = new DraftTarget();
        target.Option.Required = true;
        var json = SharedOptions.Json();
        var command = new Command("convert", "Write a drafting file in its other form: YAML as plain text, plain text as YAML.") { path, target.Option, json };
        command.SetAction(parsed =>
        {
            if (target.IsRefused(parsed, parsed.GetRequiredValue(path)))
            {
                return ExitCode.WrongUsage;
            }
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var report = Report.Create(parsed.GetValue(json), "convert", files, parsed.InvocationConfiguration);
            if (Discovery.FindOne(parsed.GetRequiredValue(path), diagnostics) is { } source
                && new DraftBuilder(files).ReadWritten(source, diagnostics) is { } placed && !diagnostics.HasErrors)
            {
                target.Write(parsed, placed.Draft, placed, source, files, report, diagnostics);
            }
            report.Add(diagnostics);
            return report.Finish();
        });
        return command;
    }
}
