using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Rules;
using DocGen.Revisions;

namespace DocGen.Build.Runs;

/// <summary>Builds or checks many files, one after the other in their order. A file with errors leaves its last good output alone.</summary>
public sealed class BuildRun(SourceFiles files)
{
    private readonly DraftBuilder builder = new(files);

    /// <summary>Takes each file through the steps of a build.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="folder">Where the Word files go; null does everything but the writing.</param>
    public IEnumerable<BuildResult> Run(IReadOnlyList<DraftSource> sources, string? folder) => sources.Select(source => Run(source, folder));

    private BuildResult Run(DraftSource source, string? folder)
    {
        var diagnostics = new DiagnosticBag();
        var output = Path.Combine(folder ?? "", source.Output);
        long? size = null;
        IReadOnlyList<RevisionCount> revisions = [];
        if (builder.Read(source, diagnostics) is { } placed && !diagnostics.HasErrors
            && builder.FindPack(placed, source.Path, diagnostics) is { } pack
            && DraftCompiler.Compile(placed, pack, diagnostics, builder.PicturesOf(source)) is { } document && !diagnostics.HasErrors)
        {
            RuleBook.Check(placed, pack, diagnostics);
            document = document with { Body = document.Body.ToValueList() };
            revisions = RevisionCount.Of(document.Body);
            if (folder is not null)
            {
                var bytes = builder.Write(document);
                size = AtomicFile.Write(output, bytes, diagnostics) ? bytes.Length : null;
            }
        }
        return new BuildResult(source, output, size, revisions, diagnostics.InReadingOrder());
    }
}
