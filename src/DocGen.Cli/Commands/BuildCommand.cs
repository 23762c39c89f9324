using System.CommandLine;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen build [path…] [-o folder]</c>: the main job.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder for the Word files; each stands in it where its source stands in its set.",
            DefaultValueFactory = _ => "build",
            HelpName = "folder",
        };
        var json = SharedOptions.Json();
        var command = new Command("build", "Build Word files from drafting files. A file with mistakes is reported and leaves its last Word file as it was.")
        {
            paths, folder, json,
        };
        folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && Path.GetExtension(name) is ".docx" or ".yaml" or ".yml" or ".txt" or ".md" && !Directory.Exists(name))
            {
                result.AddError($"`-o` of build names a folder, and `{name}` is the name of a file");
            }
        });
        command.SetAction(parsed => BuildAction.Run(parsed, paths, json, parsed.GetRequiredValue(folder)));
        return command;
    }
}
