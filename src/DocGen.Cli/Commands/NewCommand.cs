using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DocGen.Build.Files;
using DocGen.Build.Starters;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen new KIND [FILE]</c>: a commented file to begin with; and <c>new pack</c>, <c>new set</c>.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var kind = new Argument<string>("kind") { Description = "What to write, such as `contribution` or `opinion`: the kinds that the template pack has starting files for." };
        var file = new Argument<string?>("file") { Description = "Where to write it: a `.yaml` file, or a `.txt` file, which reads like the document itself; without it, `KIND.yaml` in the current folder.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string?>("--output", "-o") { Description = "The same as the file behind the kind.", HelpName = "file" };
        var amended = new Option<string?>("--base") { Description = "The drafting file of the text to amend, or its symbol in the set, such as `WTPF-IEG/2/10`: it is copied, and the new file proposes changes to it.", HelpName = "file" };
        var template = Template();
        var language = new Option<string?>("--language") { Description = "The language of the text: ar, en, es, fr, ru or zh.", HelpName = "language" };
        var json = SharedOptions.Json();
        var command = new Command("new", "Write a commented file to begin with. Nothing is overwritten.")
        {
            kind, file, amended, template, language, output, json, NewPackCommand.Create(), NewSetCommand.Create(),
        };
        foreach (var other in command.Subcommands)
        {
            other.Options.Add(new HelpOption { Action = new HelpWithoutArgumentsOf(command) });
        }
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(file) is { } named && parsed.GetValue(output) is { } other)
            {
                parsed.InvocationConfiguration.Error.WriteLine($"docgen: `{named}` and `{other}` both say where to write\n  hint: leave one of them out");
                return ExitCode.WrongUsage;
            }
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var asked = new Starting(parsed.GetRequiredValue(kind), parsed.GetValue(file) ?? parsed.GetValue(output),
                parsed.GetValue(amended), parsed.GetValue(template), parsed.GetValue(language));
            var written = new NewDraft(files).Write(asked, diagnostics);
            var report = Report.Create(parsed.GetValue(json), "new", files, parsed.InvocationConfiguration);
            return Tell(report, diagnostics, written is null ? [] : [written], written is null ? null : $"docgen build {Typed(written)}");
        });
        return command;
    }

    /// <summary>The option that names a pack.</summary>
    internal static Option<string?> Template() => new("--template")
    {
        Description = $"The template pack; without it, the one of the set or of the base, else `{Starting.UsualPack}`.",
        HelpName = "pack",
    };

    /// <summary>Says what was written and what to type next.</summary>
    internal static int Tell(Report report, DiagnosticBag diagnostics, IReadOnlyList<string> written, string? next)
    {
        report.Add(diagnostics);
        foreach (var path in written)
        {
            report.AddFile(path);
        }
        if (next is not null && !diagnostics.HasErrors)
        {
            report.AddNext(next);
        }
        return report.Finish();
    }

    /// <summary>A path as a shell takes it.</summary>
    internal static string Typed(string path) => path.Any(c => !char.IsLetterOrDigit(c) && c is not ('/' or '\\' or '.' or '-' or '_' or ':' or '~')) ? $"\"{path}\"" : path;

    /// <summary>A pack and a set are no kinds and take no file: their help is not to speak of either.</summary>
    private sealed class HelpWithoutArgumentsOf(Command parent) : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parsed)
        {
            foreach (var argument in parent.Arguments)
            {
                argument.Hidden = true;
            }
            return new HelpAction().Invoke(parsed);
        }
    }
}
