using System.CommandLine;
using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Settling;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen accept FILE</c> and <c>docgen reject FILE</c>: from a drafting file to a clean one, or to a Word file.</summary>
internal static class ResolveCommand
{
    public static Command Create(string name, string description, bool accept)
    {
        var path = new Argument<string>("file") { Description = "The drafting file." };
        var marks = new MarkOptions();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Where to write: a `.yaml` or a `.docx` file. Without it, YAML goes to stdout.",
            HelpName = "file",
        };
        var json = SharedOptions.Json();
        var command = new Command(name, description) { path, marks.Author, marks.Date, marks.Only, output, json };
        command.SetAction(parsed =>
        {
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var target = parsed.GetValue(output);
            if (target is not null && Path.GetExtension(target) is not (".yaml" or ".yml" or ".docx"))
            {
                parsed.InvocationConfiguration.Error.WriteLine($"docgen: `{target}` names neither a `.yaml` nor a `.docx` file");
                return ExitCode.WrongUsage;
            }
            if (target is not null && IsSame(target, parsed.GetRequiredValue(path)))
            {
                parsed.InvocationConfiguration.Error.WriteLine($"docgen: `{target}` is the file that is read: its marks would be lost\n  hint: name another file");
                return ExitCode.WrongUsage;
            }
            var text = Resolve(parsed.GetRequiredValue(path), marks.Read(parsed), target, accept, files, diagnostics);
            var report = Report.Create(parsed.GetValue(json), name, files, parsed.InvocationConfiguration);
            report.Add(diagnostics);
            if (text is not null && target is null)
            {
                report.AddText(text);
            }
            else if (text is not null)
            {
                report.AddFile(target!);
            }
            return report.Finish();
        });
        return command;
    }

    private static bool IsSame(string target, string source) => Real(target) == Real(source);

    private static string Real(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } real
        ? real.FullName
        : Path.GetFullPath(path);

    /// <summary>The resolved draft as YAML, written to the target if there is one; null where something is wrong.</summary>
    private static string? Resolve(string path, MarkQuery query, string? target, bool accept, SourceFiles files, DiagnosticBag diagnostics)
    {
        var builder = new DraftBuilder(files);
        if (Discovery.FindOne(path, diagnostics) is not { } source || builder.Read(source, diagnostics) is not { } placed || diagnostics.HasErrors
            || Settle(placed, query, source, accept, builder, diagnostics) is not { } resolved)
        {
            return null;
        }
        if (target is null)
        {
            return DraftWriter.Write(resolved);
        }
        // In another folder the pictures have other paths.
        var text = DraftWriter.Write(resolved.WithPaths(file => PictureFolder.Moved(file, source.Path, target)));
        var bytes = Path.GetExtension(target) != ".docx" ? Encoding.UTF8.GetBytes(text)
            : builder.FindPack(placed, source, diagnostics) is { } pack
                && builder.Compile(placed with { Draft = resolved }, source, pack, diagnostics) is { } compiled ? builder.Write(compiled.Document, pack)
            : null;
        return bytes is not null && AtomicFile.Write(target, bytes, diagnostics) ? text : null;
    }

    private static Draft? Settle(PlacedDraft placed, MarkQuery query, DraftSource source, bool accept, DraftBuilder builder, DiagnosticBag diagnostics)
    {
        var draft = placed.Draft;
        if (query.IsAll)
        {
            return accept ? draft.Accept() : draft.Reject();
        }
        query = query with { Author = draft.Head.Authors.FirstOrDefault(named => named.Key == query.Author)?.Name ?? query.Author };
        // Labels are counted in the sequences of the pack; nothing else asks for it.
        var pack = query.Place is null ? null : builder.FindPack(placed, source, diagnostics);
        return (query.Place is null || pack is not null)
            && ChosenMarks.Find(draft, query, pack?.Labels ?? [], source.Path, diagnostics) is { } choose
                ? Settlement.Settle(placed, choose, accept, diagnostics)
                : null;
    }
}
