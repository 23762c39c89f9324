using System.CommandLine;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>
/// <c>docgen completion SHELL</c>: a script that lets a shell complete verbs and options at the tab key. The shell asks the tool itself for what
/// fits, by the directive <c>[suggest:position]</c> of the command-line library, so that a new option needs nothing here.
/// </summary>
internal static class CompletionCommand
{
    /// <summary>The shells, and the endings of their scripts in <c>Completion</c>.</summary>
    private static readonly (string Shell, string Ending)[] Shells = [("bash", "bash"), ("zsh", "zsh"), ("fish", "fish"), ("powershell", "ps1")];

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh, fish or powershell." };
        shell.CompletionSources.Add([.. Shells.Select(known => known.Shell)]);
        var command = new Command("completion", "Print a script that completes verbs and options at the tab key; its first line says where it goes.") { shell };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetRequiredValue(shell);
            if (Shells.FirstOrDefault(known => known.Shell == wanted).Ending is not { } ending)
            {
                var names = Shells.Select(known => known.Shell).ToList();
                parsed.InvocationConfiguration.Error.WriteLine($"docgen: `{wanted}` is none of the shells {string.Join(", ", names)}");
                parsed.InvocationConfiguration.Error.WriteLine($"  hint: {NearestName.Hint(wanted, names)}");
                return ExitCode.WrongUsage;
            }
            using var script = new StreamReader(typeof(CompletionCommand).Assembly.GetManifestResourceStream("docgen." + ending)!);
            parsed.InvocationConfiguration.Output.Write(script.ReadToEnd());
            return ExitCode.Done;
        });
        return command;
    }
}
