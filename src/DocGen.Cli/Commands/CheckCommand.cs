using System.CommandLine;
using DocGen.Build.Runs;

namespace DocGen.Cli.Commands;

/// <summary>
/// <c>docgen check [path…]</c>: everything that building does, but nothing is written. With <c>--stdin</c> an editor asks for a text that is not yet
/// saved, at each keystroke.
/// </summary>
internal static class CheckCommand
{
    /// <param name="input">Opens what is piped to the command.</param>
    public static Command Create(Func<Stream> input)
    {
        var paths = SharedOptions.Paths("Drafting files or folders; without any, the set round the current folder.");
        var stdin = new Option<bool>("--stdin") { Description = "Check one text that is read from standard input." };
        var name = new Option<string?>("--name")
        {
            Description = "The file that the text of `--stdin` is to be: its set, its pack and its form are found from there, and findings name it.", HelpName = "file",
        };
        var lines = new Option<bool>("--lines")
        {
            Description = "Each line of `--stdin` is a text, as JSON with `text` and `name`; each is answered with a line of JSON, until the input ends. For editors that ask often.",
        };
        var (jobs, failFast, format) = (SharedOptions.Jobs(), SharedOptions.FailFast(), new FormatOption());
        var command = new Command("check", "Report what is wrong with drafting files; write nothing.")
        {
            paths, stdin, name, lines, format.Format, jobs, failFast, format.Json,
        };
        command.Validators.Add(result =>
        {
            var isStdin = result.GetValue(stdin);
            if (isStdin && result.GetRequiredValue(paths).Length > 0)
            {
                result.AddError(result.GetValue(lines)
                    ? "with `--lines` the texts come from standard input, and here stands a path"
                    : "`--stdin` reads one text, and here stands a path: `--name` says which file it is to be");
            }
            else if (!isStdin && result.GetValue(name) is not null)
            {
                result.AddError("`--name` names the text of `--stdin`, which is not there");
            }
            if (result.GetValue(lines))
            {
                if (!isStdin)
                {
                    result.AddError("`--lines` are those of `--stdin`, which is not there");
                }
                else if (result.GetValue(name) is not null)
                {
                    result.AddError("with `--lines` each text has a `name` of its own: `--name` has nothing to name");
                }
                else if (result.GetValue(format.Format) is { } word and not "json")
                {
                    result.AddError($"`--lines` are answered in JSON, not in {word}");
                }
            }
        });
        command.SetAction(parsed =>
        {
            var options = new BuildOptions(parsed.GetValue(jobs), FailsFast: parsed.GetValue(failFast));
            return parsed.GetValue(lines) ? new CheckSession(input(), options).Run(parsed) : new BuildAction(parsed.GetRequiredValue(paths), format.Of(parsed), options)
            {
                Typed = parsed.GetValue(stdin) ? new TypedText(parsed.GetValue(name), ReadAll(input)) : null,
            }.Run(parsed);
        });
        return command;
    }

    private static byte[] ReadAll(Func<Stream> input)
    {
        using var stream = input();
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return text.ToArray();
    }
}
