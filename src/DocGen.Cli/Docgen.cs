using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Cli.Commands;

namespace DocGen.Cli;

/// <summary>The command <c>docgen</c>: one verb for each job.</summary>
public static class Docgen
{
    /// <summary>A path may begin with <c>@</c>: no file is read for more arguments.</summary>
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">What stands behind <c>docgen</c>.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes diagnostics.</param>
    /// <param name="input">Opens what is piped to the command; null for the standard input.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, Func<Stream>? input = null)
    {
        var root = new RootCommand("Turns drafting texts with proposed changes into official Word files with tracked changes.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(input ?? Console.OpenStandardInput),
            VerifyCommand.Create(),
            WatchCommand.Create(),
            StatCommand.Create(),
            CompareCommand.Create(),
            MergeCommand.Create(),
            RebaseCommand.Create(),
            DiffCommand.Create(),
            ResolveCommand.Create("accept", "Give the text with changes accepted: what is inserted stays, what is deleted goes.", accept: true),
            ResolveCommand.Create("reject", "Give the text with changes rejected: what is inserted goes, what is deleted stays.", accept: false),
            FmtCommand.Create(),
            ConvertCommand.Create(),
            NewCommand.Create(),
            ReportCommand.Create(),
            SchemaCommand.Create(),
            CompletionCommand.Create(),
        };
        var parsed = root.Parse(arguments, NoResponseFiles);
        // A shell asks what may stand in a line that is not yet finished: all its mistakes are to come.
        var isAsked = arguments is [var first, ..] && first.StartsWith("[suggest", StringComparison.Ordinal);
        if (!isAsked && (parsed.Errors.Count > 0 || WrongUsage.UnknownToken(parsed) is not null))
        {
            WrongUsage.Explain(parsed, error);
            return ExitCode.WrongUsage;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Files are asked for where they are read and written; what is left are the current folder and the output of the command.
            error.WriteLine($"docgen: the disk refuses: {DiskReason.Of(e)}");
            error.WriteLine("  hint: is the current folder still there, and is there room for what the command prints?");
            return ExitCode.DiskRefused;
        }
    }
}
