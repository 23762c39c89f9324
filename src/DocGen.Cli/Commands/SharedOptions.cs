using System.CommandLine;
using DocGen.Build.Sets;

namespace DocGen.Cli.Commands;

/// <summary>Options that several verbs have: the same noun everywhere.</summary>
internal static class SharedOptions
{
    private const int MostJobs = 256;

    public static Argument<string[]> Paths(string description) => new("path")
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => [],
    };

    public static Option<string> OutputFolder()
    {
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder for the Word files; each stands in it where its source stands in its set.",
            DefaultValueFactory = _ => "build",
            HelpName = "folder",
        };
        folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && Path.GetExtension(name) is ".docx" or ".yaml" or ".yml" or ".txt" or ".md" && !Directory.Exists(name))
            {
                result.AddError($"`-o` of {result.Parent switch { System.CommandLine.Parsing.CommandResult of => of.Command.Name, _ => "it" }} names a folder, and `{name}` is the name of a file");
            }
        });
        return folder;
    }

    public static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs", "-j")
        {
            Description = "How many files to work on at a time; without it, one for each processor.",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            HelpName = "number",
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !(int.TryParse(result.Tokens[0].Value, out var number) && number is >= 1 and <= MostJobs))
            {
                result.AddError($"`--jobs` takes a number from 1 to {MostJobs}");
            }
        });
        return jobs;
    }

    /// <summary>A share of the files; null for all.</summary>
    public static Option<Shard?> Shard() => new("--shard")
    {
        Description = "Work on one share of the files only: `2/4` is the second of four. All shares together are the whole.",
        HelpName = "share",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var share = Build.Sets.Shard.Parse(text);
            if (share is null)
            {
                result.AddError($"`{text}` is no share: write `2/4` for the second of four");
            }
            return share;
        },
    };

    public static Option<bool> FailFast() => new("--fail-fast") { Description = "Stop at the first file with errors." };

    public static Option<bool> Json() => new("--json") { Description = "Give results and diagnostics as one JSON document on stdout." };
}
