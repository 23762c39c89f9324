using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Rules;
using DocGen.Revisions;

namespace DocGen.Build.Runs;

/// <summary>Builds or checks many files, one after the other in their order. A file with errors leaves its last good output alone.</summary>
public sealed class BuildRun(SourceFiles files)
{
    private readonly DraftBuilder builder = new(files);

    /// <summary>Which source writes which output: names that packs give are known only when their sources are read.</summary>
    private readonly Dictionary<string, string> outputs = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes each file through the steps of a build.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="folder">Where the Word files go; null does everything but the writing.</param>
    public IEnumerable<BuildResult> Run(IReadOnlyList<DraftSource> sources, string? folder) => sources.Select(source => Run(source, folder));

    private BuildResult Run(DraftSource source, string? folder)
    {
        var diagnostics = new DiagnosticBag();
        var output = source.Output;
        long? size = null;
        IReadOnlyList<RevisionCount> revisions = [];
        if (builder.Read(source, diagnostics) is { } placed && !diagnostics.HasErrors
            && builder.FindPack(placed, source, diagnostics) is { } pack
            && builder.Compile(placed, source, pack, diagnostics) is var (document, fileName))
        {
            output = fileName is null ? output : Path.Combine(Path.GetDirectoryName(output) ?? "", fileName + ".docx");
            // As it is written: what a comparison makes of it has no places.
            RuleBook.Check(placed with { Draft = placed.Written }, pack, diagnostics);
            document = document with { Body = document.Body.ToValueList() };
            revisions = RevisionCount.Of(document.Body);
            if (IsFree(output, source, diagnostics) && ProposalCheck.Holds(placed, diagnostics) && folder is not null)
            {
                var bytes = builder.Write(document, pack);
                size = AtomicFile.Write(Path.Combine(folder, output), bytes, diagnostics) ? bytes.Length : null;
            }
        }
        return new BuildResult(source, Path.Combine(folder ?? "", output), size, revisions, diagnostics.InReadingOrder());
    }

    private bool IsFree(string output, DraftSource source, DiagnosticBag diagnostics)
    {
        if (outputs.TryAdd(output, source.Path))
        {
            return true;
        }
        diagnostics.Add(FileMessages.SameOutput(source.Path, outputs[output], output));
        return false;
    }
}
