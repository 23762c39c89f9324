using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>What <c>build</c> and <c>check</c> have in common, which is all but the writing.</summary>
internal static class BuildAction
{
    /// <summary>Finds the drafting files that the paths name and takes each through the steps of a build.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="paths">The paths in it.</param>
    /// <param name="json">Whether to speak to machines.</param>
    /// <param name="folder">Where the Word files go; null writes none.</param>
    /// <returns>The exit code.</returns>
    public static int Run(ParseResult parsed, Argument<string[]> paths, Option<bool> json, string? folder)
    {
        var files = new SourceFiles();
        var found = new DiagnosticBag();
        var sources = Discovery.Find(parsed.GetRequiredValue(paths), found);
        var report = Report.Create(parsed.GetValue(json), parsed.CommandResult.Command.Name, files, parsed.InvocationConfiguration);
        report.Add(found);
        foreach (var result in new BuildRun(files).Run(sources, folder))
        {
            report.Add(result);
        }
        return report.Finish();
    }
}
