using System.CommandLine;
using DocGen.Build.Runs;

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
        var force = new Option<bool>("--force") { Description = "Build all files, also those whose Word files are in order." };
        var explain = new Option<bool>("--explain") { Description = "Say of each file why it is built, or need not be." };
        var keep = new Option<bool>("--keep") { Description = "Keep Word files whose drafting files are no more." };
        var (jobs, failFast, json) = (SharedOptions.Jobs(), SharedOptions.FailFast(), SharedOptions.Json());
        var command = new Command(
            "build", "Build Word files from drafting files: those that have changed, or are made from what has. A file with mistakes is reported and leaves its last Word file as it was.")
        {
            paths, folder, force, explain, keep, failFast, jobs, json,
        };
        folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && Path.GetExtension(name) is ".docx" or ".yaml" or ".yml" or ".txt" or ".md" && !Directory.Exists(name))
            {
                result.AddError($"`-o` of build names a folder, and `{name}` is the name of a file");
            }
        });
        command.SetAction(parsed => new BuildAction(
            parsed.GetRequiredValue(paths), parsed.GetValue(json),
            new BuildOptions(parsed.GetValue(jobs), parsed.GetValue(keep), parsed.GetValue(failFast)),
            parsed.GetRequiredValue(folder), parsed.GetValue(force), parsed.GetValue(explain)).Run(parsed));
        return command;
    }
}
