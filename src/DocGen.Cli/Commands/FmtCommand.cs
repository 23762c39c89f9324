using System.CommandLine;
using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Layout;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen fmt [path…]</c>: rewrites drafting files, and the files of sets, in their stable form.</summary>
internal static class FmtCommand
{
    public static Command Create()
    {
        var paths = SharedOptions.Paths($"Drafting files, `{SetReader.FileName}` files or folders; without any, the set round the current folder.");
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 if a file is not in its stable form." };
        var json = SharedOptions.Json();
        var command = new Command("fmt", "Rewrite drafting files in a stable form: comments stay, and what is built from a file stays the same.") { paths, check, json };
        command.SetAction(parsed =>
        {
            var files = new SourceFiles();
            var report = Report.Create(parsed.GetValue(json), "fmt", files, parsed.InvocationConfiguration);
            var builder = new DraftBuilder(files);
            var found = new DiagnosticBag();
            var (sets, sources) = Find(parsed.GetRequiredValue(paths), found);
            report.Add(found);
            foreach (var set in sets)
            {
                Format(set, diagnostics => files.Read(set, diagnostics) is { } text ? SetReader.Read(text, diagnostics) : null, FileLayout.Format);
            }
            foreach (var source in sources)
            {
                Format(source.Path, diagnostics => builder.Read(source, diagnostics),
                    file => source.IsPlainText ? builder.Format(file, source) : FileLayout.Format(file));
            }
            return report.Finish();

            void Format(string path, Func<DiagnosticBag, object?> read, Func<SourceText, string?> format)
            {
                var diagnostics = new DiagnosticBag();
                if (read(diagnostics) is not null && !diagnostics.HasErrors && files.Read(path, diagnostics) is { } file && format(file) is { } text)
                {
                    Settle(path, text, parsed.GetValue(check), report, diagnostics);
                }
                report.Add(diagnostics);
            }
        });
        return command;
    }

    private static void Settle(string path, string text, bool onlyCheck, Report report, DiagnosticBag diagnostics)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (AtomicFile.Holds(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, bytes))
        {
            return;
        }
        if (onlyCheck)
        {
            diagnostics.Add(CommandMessages.NotInStableForm(path));
        }
        else if (AtomicFile.Rewrite(path, bytes, diagnostics))
        {
            report.AddFile(path);
        }
    }

    /// <summary>The drafting files that the paths name, and the files of sets: those named, and those in or below a folder that is named.</summary>
    private static (IReadOnlyList<string> Sets, IReadOnlyList<DraftSource> Sources) Find(string[] paths, DiagnosticBag diagnostics)
    {
        var sets = paths.Where(path => Path.GetFileName(path) == SetReader.FileName && File.Exists(path)).ToList();
        var others = paths.Except(sets).ToArray();
        var sources = paths.Length > 0 && others.Length == 0 ? [] : Discovery.Find(others, diagnostics);
        var folders = others.Where(Directory.Exists).Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator).ToList();
        sets.AddRange(sources.Select(source => source.SetFile).OfType<string>()
            .Where(set => paths.Length == 0 || folders.Exists(folder => Path.GetFullPath(set).StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))));
        return ([.. sets.DistinctBy(Path.GetFullPath)], sources);
    }
}
