using System.CommandLine;
using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Layout;
using DocGen.Drafting.Texts;

namespace DocGen.Cli.Commands;

/// <summary>Where a command puts the draft that it makes of a file: <c>-o OUT.yaml</c>, <c>-o OUT.txt</c>, <c>-o OUT.docx</c>, or stdout.</summary>
internal sealed class DraftTarget
{
    /// <summary>The option.</summary>
    public Option<string?> Option { get; } = new("--output", "-o")
    {
        Description = "Where to write: a `.yaml`, `.txt` or `.docx` file. Without it, the text goes to stdout in the form of what was read.",
        HelpName = "file",
    };

    /// <summary>Refuses, and says so, a target of another kind, and one that is a file that is read.</summary>
    public bool IsRefused(ParseResult parsed, params IEnumerable<string> read)
    {
        var target = parsed.GetValue(Option);
        var refusal = target is null ? null
            : Path.GetExtension(target) is not (".yaml" or ".yml" or ".docx" or ".txt" or ".md") ? $"docgen: `{target}` names neither a `.yaml`, a `.txt` nor a `.docx` file"
            : read.Any(path => Real(path) == Real(target)) ? $"docgen: `{target}` is the file that is read: its marks would be lost\n  hint: name another file"
            : null;
        if (refusal is not null)
        {
            parsed.InvocationConfiguration.Error.WriteLine(refusal);
        }
        return refusal is not null;
    }

    /// <summary>Writes a draft, laid out as the file that it was made of.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="of">What was read.</param>
    /// <param name="source">The file of that.</param>
    /// <param name="files">Every file that was read.</param>
    /// <param name="report">Takes the text, or the name of the file.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public void Write(
        ParseResult parsed, Draft draft, PlacedDraft of, DraftSource source, SourceFiles files, Report report, DiagnosticBag diagnostics)
    {
        var original = files.Read(source.Path, diagnostics)!;
        var builder = new DraftBuilder(files);
        if (parsed.GetValue(Option) is not { } target)
        {
            if (TextOf(draft, of, source, original, source.Path, standsAlone: false, builder, diagnostics) is { } shown)
            {
                report.AddText(shown);
            }
            return;
        }
        // In another folder the pictures have other paths.
        var bytes = Path.GetExtension(target) != ".docx"
            ? TextOf(
                draft.WithPaths(file => PictureFolder.Moved(file, source.Path, target)), of, source, original, target, !IsGivenTheSame(target, source, builder), builder, diagnostics)
                is { } text ? Encoding.UTF8.GetBytes(text) : null
            : builder.FindPack(of, source, diagnostics) is { } pack
                ? builder.Compile(of with { Draft = draft }, source, pack, compiled => builder.Write(compiled.Document, pack), diagnostics)
            : null;
        if (bytes is not null && AtomicFile.Write(target, bytes, diagnostics) is not null)
        {
            report.AddFile(target);
        }
    }

    /// <summary>The draft in the form that the name of the target says; null, and reported, where its pack cannot be found.</summary>
    private static string? TextOf(
        Draft draft, PlacedDraft of, DraftSource source, SourceText original, string target, bool standsAlone, DraftBuilder builder, DiagnosticBag diagnostics)
    {
        var (isText, wasText) = (Discovery.IsPlainText(target), source.IsPlainText);
        var words = isText || wasText ? builder.WordsFor(of.Written.Head, source, diagnostics) : TextWords.English;
        if (words is null)
        {
            return null;
        }
        // Comments and the order of keys are laid out in YAML, whatever form they come from.
        var set = builder.DefaultsOf(source, []);
        var laid = FileLayout.Write(draft, wasText ? new SourceText(original.File, TextAsYaml.Write(original, set, words)) : original, of.Written, standsAlone);
        return isText ? YamlAsText.Write(new SourceText(original.File, laid), set, words) : laid;
    }

    /// <summary>What a set says for the source it says for the target too.</summary>
    private static bool IsGivenTheSame(string target, DraftSource source, DraftBuilder builder)
    {
        var written = new DraftSource(target, "", Discovery.SetFileOf(target));
        return written.FullSetFile == source.FullSetFile && Given(written) == Given(source);

        // An emblem has another path in another folder; that it is the same is told by the place that names it.
        DraftDefaults Given(DraftSource its) => builder.DefaultsOf(its, []) with { Emblem = null };
    }

    private static string Real(string path) => File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } real
        ? real.FullName
        : Path.GetFullPath(path);
}
