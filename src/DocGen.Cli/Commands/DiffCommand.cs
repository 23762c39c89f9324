using System.CommandLine;
using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen diff BASE REVISED</c>: what a revised text changes, for the terminal.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var pair = new ComparedOptions();
        var json = SharedOptions.Json();
        var command = new Command("diff", "Show what a revised text changes of a base: the changed paragraphs, in colour on a terminal, else in marks.")
        {
            pair.Original, pair.Revised, json,
        };
        command.SetAction(parsed =>
        {
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var report = Report.Create(parsed.GetValue(json), "diff", files, parsed.InvocationConfiguration);
            if (pair.Compare(parsed, new ComparedDrafts(new DraftBuilder(files)), diagnostics, needsAuthor: false) is var (marked, _))
            {
                var colours = !parsed.GetValue(json) && Terminal.HasColours(parsed.InvocationConfiguration.Output);
                report.AddText(ChangedParagraphs.Write(marked.Draft.Text, colours));
            }
            report.Add(diagnostics);
            return report.Finish();
        });
        return command;
    }
}
