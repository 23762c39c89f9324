using System.CommandLine;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen check [path…]</c>: everything that building does, but nothing is written.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var json = SharedOptions.Json();
        var command = new Command("check", "Report what is wrong with drafting files; write nothing.") { paths, json };
        command.SetAction(parsed => BuildAction.Run(parsed, paths, json, folder: null));
        return command;
    }
}
