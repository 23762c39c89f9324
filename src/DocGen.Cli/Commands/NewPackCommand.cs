using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Starters;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen new pack NAME [--from PACK]</c>: a template pack of one's own, the copy of another.</summary>
internal static class NewPackCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The name of the new pack, and of its folder." };
        var from = new Option<string>("--from") { Description = "The pack to copy.", DefaultValueFactory = _ => Starting.UsualPack, HelpName = "pack" };
        var folder = new Option<string?>("--output", "-o")
        {
            Description = "The folder in which `templates/` stands; without it, the set round the current folder, or this folder.",
            HelpName = "folder",
        };
        var json = SharedOptions.Json();
        var command = new Command("pack", "Copy a template pack into `templates/NAME/`, to be changed there.") { name, from, folder, json };
        command.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var written = NewPack.Write(parsed.GetRequiredValue(name), parsed.GetRequiredValue(from), parsed.GetValue(folder), diagnostics);
            var isJson = parsed.GetValue(json);
            var report = Report.Create(isJson, "new pack", new SourceFiles(), parsed.InvocationConfiguration);
            return written is not var (place, files)
                ? NewCommand.Tell(report, diagnostics, [], null)
                // Thirty paths say less to people than one.
                : NewCommand.Tell(report, diagnostics, isJson ? files : [place], $"open {NewCommand.Typed(Path.Combine(place, "pack.yaml"))}; a file uses the pack with `template: {parsed.GetRequiredValue(name)}`");
        });
        return command;
    }
}
