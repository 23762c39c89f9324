using System.CommandLine;
using System.CommandLine.Parsing;
using DocGen.Build.Files;
using DocGen.Cli.Commands;

namespace DocGen.Cli;

/// <summary>The command <c>docgen</c>: one verb for each job.</summary>
public static class Docgen
{
    /// <summary>A path may begin with <c>@</c>: no file is read for more arguments.</summary>
    private static readonly ParserConfiguration NoResponseFiles = new() { ResponseFileTokenReplacer = null };

    /// <summary>The verbs, in the order in which the help names them.</summary>
    private static readonly (string Verb, Func<Func<Stream>, Command> Create)[] Verbs =
    [
        ("build", _ => BuildCommand.Create()),
        ("check", CheckCommand.Create),
        ("verify", _ => VerifyCommand.Create()),
        ("watch", _ => WatchCommand.Create()),
        ("stat", _ => StatCommand.Create()),
        ("compare", _ => CompareCommand.Create()),
        ("merge", _ => MergeCommand.Create()),
        ("rebase", _ => RebaseCommand.Create()),
        ("diff", _ => DiffCommand.Create()),
        ("accept", _ => ResolveCommand.Create("accept", "Give the text with changes accepted: what is inserted stays, what is deleted goes.", accept: true)),
        ("reject", _ => ResolveCommand.Create("reject", "Give the text with changes rejected: what is inserted goes, what is deleted stays.", accept: false)),
        ("fmt", _ => FmtCommand.Create()),
        ("convert", _ => ConvertCommand.Create()),
        ("new", _ => NewCommand.Create()),
        ("report", _ => ReportCommand.Create()),
        ("schema", _ => SchemaCommand.Create()),
        ("completion", _ => CompletionCommand.Create()),
    ];

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">What stands behind <c>docgen</c>.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes diagnostics.</param>
    /// <param name="input">Opens what is piped to the command; null for the standard input.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error, Func<Stream>? input = null)
    {
        var root = Root(arguments, input ?? Console.OpenStandardInput);
        var parsed = root.Parse(arguments, NoResponseFiles);
        // A shell asks what may stand in a line that is not yet finished: all its mistakes are to come.
        var isAsked = parsed.Tokens is [{ Type: TokenType.Directive }, ..];
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

    /// <summary>
    /// The command itself with the verb that a line begins with; with all of them, and with help, where the line begins with none or asks for help. To make
    /// those takes a third as long as to build a document.
    /// </summary>
    private static Command Root(string[] arguments, Func<Stream> input)
    {
        var chosen = arguments.Length == 0 ? -1 : Array.FindIndex(Verbs, known => known.Verb == arguments[0]);
        if (chosen >= 0 && !Array.Exists(arguments, argument => argument is "--help" or "-h" or "-?" or "/?" or "/h"))
        {
            return new Command("docgen") { Verbs[chosen].Create(input) };
        }
        var root = new RootCommand("Turns drafting texts with proposed changes into official Word files with tracked changes.");
        foreach (var (_, create) in Verbs)
        {
            root.Add(create(input));
        }
        return root;
    }
}
