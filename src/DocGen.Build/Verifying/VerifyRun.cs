using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Docx.Verification;

namespace DocGen.Build.Verifying;

/// <summary>
/// Holds Word files on the disk to their sources: each source is taken through its steps once more, and what the bytes say is compared with the
/// document that comes out. Nothing of the build is believed, neither its log nor that its bytes arrived.
/// </summary>
/// <param name="files">The window through which everything is read.</param>
/// <param name="folder">Where the Word files are.</param>
/// <param name="options">How to go about it.</param>
public sealed class VerifyRun(SourceFiles files, string folder, BuildOptions options)
{
    private readonly DraftRun drafts = new(files);

    /// <summary>The run was given up before its end.</summary>
    public bool WasInterrupted { get; private set; }

    /// <summary>Verifies the Word file of each source: <see cref="BuildState.Verified"/>, <see cref="BuildState.Unlike"/>, or failed where the source has errors.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="cancel">Gives the run up, within a second.</param>
    public IEnumerable<BuildResult> Run(IReadOnlyList<DraftSource> sources, CancellationToken cancel = default)
    {
        using var work = new OrderedWork<BuildResult, BuildResult>(
            sources.Count, item => Verify(sources[item]), (_, result) => result, (_, result) => result);
        foreach (var result in work.Run(options.Jobs, cancel))
        {
            yield return result;
        }
        WasInterrupted = cancel.IsCancellationRequested;
    }

    private BuildResult Verify(DraftSource source)
    {
        var made = drafts.Make(source, Wanted.Document);
        var output = Path.Combine(folder, made.Output);
        if (made.Document is not { } document)
        {
            return Result(source, output, BuildState.Failed, made, made.Diagnostics);
        }
        byte[]? bytes = null;
        var found = new DiagnosticBag();
        if (!Path.Exists(output))
        {
            found.Add(FileMessages.NotBuilt(source.Path, output));
        }
        else if ((bytes = SourceFiles.ReadOnce(output, found)) is not null)
        {
            DocxVerifier.Verify(document, bytes, output, found);
        }
        // The warnings of the source are the build's to tell.
        return Result(source, output, found.HasErrors ? BuildState.Unlike : BuildState.Verified, made, [.. found.Select(one => new Logs.ShownDiagnostic(one, null))])
            with { Size = bytes?.Length, Hash = bytes is null ? null : ContentHash.Of(bytes) };
    }

    private static BuildResult Result(DraftSource source, string output, BuildState state, MadeDraft made, IReadOnlyList<Logs.ShownDiagnostic> found) =>
        new(source, output, state, BuildReason.Fresh, null, null, found, made.Duration) { Revisions = made.Revisions };
}
