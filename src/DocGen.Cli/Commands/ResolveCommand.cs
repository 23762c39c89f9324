using System.CommandLine;
using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation.Layout;
using DocGen.Revisions;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen accept FILE</c> and <c>docgen reject FILE</c>: from a drafting file to a clean one, or to a Word file.</summary>
internal static class ResolveCommand
{
    public static Command Create(string name, string description, bool accept)
    {
        var path = new Argument<string>("file") { Description = "The drafting file." };
        var author = new Option<string?>("--author")
        {
            Description = "Only the changes of this author, named as in the file (or by its key); the others stay as marks.",
            HelpName = "name",
        };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Where to write: a `.yaml` or a `.docx` file. Without it, YAML goes to stdout.",
            HelpName = "file",
        };
        var json = SharedOptions.Json();
        var command = new Command(name, description) { path, author, output, json };
        command.SetAction(parsed =>
        {
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var (target, by) = (parsed.GetValue(output), parsed.GetValue(author));
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
            var text = Resolve(parsed.GetRequiredValue(path), by, target, accept, files, diagnostics);
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

    /// <summary>True where the set of the source says for a file at this place what it says for the source.</summary>
    private static bool IsInSet(string target, DraftSource source) => Discovery.SetOf(target) is var set && (set is null || source.SetFile is null
        ? set == source.SetFile
        : Path.GetFullPath(set) == Path.GetFullPath(source.SetFile));

    private static bool IsSame(string target, string source) => Real(target) == Real(source);

    private static string Real(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } real
        ? real.FullName
        : Path.GetFullPath(path);

    /// <summary>The resolved draft as YAML, written to the target if there is one; null where something is wrong.</summary>
    private static string? Resolve(string path, string? author, string? target, bool accept, SourceFiles files, DiagnosticBag diagnostics)
    {
        var builder = new DraftBuilder(files);
        if (Discovery.FindOne(path, diagnostics) is not { } source || builder.Read(source, diagnostics) is not { } placed || diagnostics.HasErrors)
        {
            return null;
        }
        var draft = placed.Draft;
        var name = draft.Head.Authors.FirstOrDefault(named => named.Key == author)?.Name ?? author;
        var authors = RevisionCount.Of(draft.Text).Select(count => count.Author).ToList();
        if (name is not null && !authors.Contains(name))
        {
            diagnostics.Add(CommandMessages.NoMarksBy(path, name, authors));
            return null;
        }
        var which = name is null ? RevisionFilters.All : RevisionFilters.By(name);
        var resolved = accept ? draft.Accept(which) : draft.Reject(which);
        var original = files.Read(source.Path, diagnostics)!;
        if (target is null)
        {
            return FileLayout.Write(resolved, original, draft);
        }
        // In another folder the pictures have other paths.
        var text = FileLayout.Write(
            resolved.WithPaths(file => PictureFolder.Moved(file, source.Path, target)), original, draft, standsAlone: !IsInSet(target, source));
        var bytes = Path.GetExtension(target) != ".docx" ? Encoding.UTF8.GetBytes(text)
            : builder.FindPack(placed, source, diagnostics) is { } pack
                && builder.Compile(placed with { Draft = resolved }, source, pack, diagnostics) is { } compiled ? builder.Write(compiled.Document, pack)
            : null;
        return bytes is not null && AtomicFile.Write(target, bytes, diagnostics) ? text : null;
    }
}
