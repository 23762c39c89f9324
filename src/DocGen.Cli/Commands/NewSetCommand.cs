using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Starters;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen new set [FOLDER]</c>: a set that builds at once, with a text and a contribution that amends it.</summary>
internal static class NewSetCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder; without it, the current one.", DefaultValueFactory = _ => "." };
        var template = new Option<string>("--template") { Description = "The template pack.", DefaultValueFactory = _ => Starting.UsualPack, HelpName = "pack" };
        var json = SharedOptions.Json();
        var command = new Command("set", "Write a set: `docgen.yaml`, a text, and a contribution that amends it.") { folder, template, json };
        command.SetAction(parsed =>
        {
            var diagnostics = new DiagnosticBag();
            var place = parsed.GetRequiredValue(folder);
            var written = NewSet.Write(place, parsed.GetRequiredValue(template), diagnostics);
            var report = Report.Create(parsed.GetValue(json), "new set", new SourceFiles(), parsed.InvocationConfiguration);
            return NewCommand.Tell(report, diagnostics, written, $"docgen build {NewCommand.Typed(place)}");
        });
        return command;
    }
}
