using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;

namespace DocGen.Build.Runs;

/// <summary>
/// Carries out a plan: many files at once, results in the order of the plan. A file with errors leaves its last good output alone, and the run goes on with
/// the others. Each Word file appears whole, and is in the log as soon as it is there.
/// </summary>
/// <param name="files">The window through which everything is read.</param>
/// <param name="log">What was built; null where nothing is to be written.</param>
/// <param name="options">How to go about it.</param>
public sealed class BuildRun(SourceFiles files, BuildLog? log, BuildOptions options)
{
    /// <summary>
    /// So many documents are built between two searches of the whole memory. Each leaves something behind that was in use when new memory was looked through, and so
    /// does their discovery: the runtime lets that grow with the number of documents, by more than is kept of them.
    /// </summary>
    private const int Many = 1024;

    private readonly Lazy<DraftRun> drafts = new(() => new(files, log));

    /// <summary>The run was given up before its end.</summary>
    public bool WasInterrupted { get; private set; }

    /// <summary>The first file with errors ended the run.</summary>
    public bool WasCutShort { get; private set; }

    /// <summary>Builds what is stale, and removes what is orphaned.</summary>
    /// <param name="plan">What is to be done.</param>
    /// <param name="cancel">Gives the run up, within a second.</param>
    public IEnumerable<BuildResult> Run(BuildPlan plan, CancellationToken cancel = default)
    {
        // Where nothing is written, nobody takes anything from anybody.
        var claims = new OutputClaims(plan.IsNothingToDo ? [] : plan.Files);
        foreach (var result in Build(plan, claims, cancel))
        {
            yield return result;
            if (result.State == BuildState.Failed && options.FailsFast)
            {
                WasCutShort = true;
                yield break;
            }
        }
        if (WasInterrupted || log is null)
        {
            yield break;
        }
        foreach (var record in options.KeepsOrphans ? [] : Orphans.Of(plan, log))
        {
            if (Orphans.Remove(record, log, claims))
            {
                var source = new DraftSource(ShownPath.Of(record.Source.Path), record.Place, null);
                yield return new(source, PathOf(record.Output), BuildState.Removed, new(ReasonKind.SourceGone), null, null, [], TimeSpan.Zero);
            }
        }
        log.End();
    }

    private IEnumerable<BuildResult> Build(BuildPlan plan, OutputClaims claims, CancellationToken cancel)
    {
        var stale = Enumerable.Range(0, plan.Files.Count).Where(place => !plan.Files[place].Reason.IsFresh).ToArray();
        using var work = new OrderedWork<Claimed, BuildResult>(
            stale.Length,
            item => new(drafts.Value.Make(plan.Files[stale[item]].Source, log is null ? Wanted.Nothing : Wanted.Bytes), null),
            (item, made) => made with { Other = made.Draft.HasErrors ? null : claims.Claim(stale[item], made.Draft.Output) },
            (item, made) => Finish(plan.Files[stale[item]], made));
        using var built = work.Run(options.Jobs, cancel).GetEnumerator();
        var done = 0;
        for (var place = 0; place < plan.Files.Count; place++)
        {
            if (plan.Files[place] is { Reason.IsFresh: true } fresh)
            {
                yield return Fresh(fresh, claims.ClaimFresh(place, fresh.Last!));
            }
            else
            {
                Tidy(done++, stale.Length);
                if (!built.MoveNext())
                {
                    WasInterrupted = true;
                    yield break;
                }
                yield return built.Current;
            }
        }
        Tidy(done, stale.Length);
        WasInterrupted = cancel.IsCancellationRequested;
    }

    /// <summary>Gives back what nobody uses any more, where a run of many documents begins, each time that many are done, and before the log is written.</summary>
    private static void Tidy(int done, int all)
    {
        if (all >= Many && (done % Many == 0 || done == all))
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        }
    }

    /// <summary>What the log tells of a file that need not be built.</summary>
    private BuildResult Fresh(PlannedFile file, string? other)
    {
        var (source, reason, last) = file;
        if (other is not null)
        {
            log!.Remove(last!);
            return new(source, PathOf(last!.Output), BuildState.Failed, reason, null, null, [SameOutput(source, other, last.Output)], TimeSpan.Zero);
        }
        var warnings = last!.HasWarnings ? last.ReadTold().Warnings : [];
        return new(source, PathOf(last.Output), BuildState.Fresh, reason, last.Stamp.Size, last.Hash, warnings, TimeSpan.Zero) { Record = last };
    }

    private BuildResult Finish(PlannedFile file, Claimed made)
    {
        var draft = made.Draft;
        var (output, found) = (PathOf(draft.Output), draft.Diagnostics);
        if (draft.HasErrors || made.Other is not null || log is null)
        {
            found = made.Other is { } other ? [.. found, SameOutput(file.Source, other, draft.Output)] : found;
            var failed = found.Any(one => one.Diagnostic.Severity == Severity.Error);
            return new(file.Source, output, failed ? BuildState.Failed : BuildState.Checked, file.Reason, null, null, found, draft.Duration)
            {
                Revisions = draft.Revisions,
            };
        }
        var refused = new DiagnosticBag();
        if (AtomicFile.Write(output, draft.Bytes, refused) is not { } stamp)
        {
            return new(file.Source, output, BuildState.Failed, file.Reason, null, null,
                [.. found, .. refused.Select(one => new ShownDiagnostic(one, null))], draft.Duration);
        }
        var hash = ContentHash.Of(draft.Bytes);
        if (draft.Source is { } read)
        {
            // The log keeps it for as long as the run lasts, as the plan does the path.
            read = new InputFile(read.Kind, file.Source.FullPath, read.Hash, read.Stamp);
            var told = new ToldOfBuild(draft.Revisions, found, Directory.GetCurrentDirectory(), file.Source.Path);
            log.Add(new BuildRecord(read, draft.Inputs, file.Source.Output, draft.Output, stamp, hash, ToldCodec.Write(told)) { Symbol = draft.Symbol });
        }
        return new(file.Source, output, BuildState.Built, file.Reason, draft.Bytes!.Length, hash, found, draft.Duration) { Revisions = draft.Revisions };
    }

    private string PathOf(string output) => Path.Combine(log?.Folder ?? "", output);

    private static ShownDiagnostic SameOutput(DraftSource source, string other, string output) => new(FileMessages.SameOutput(source.Path, other, output), null);

    /// <param name="Draft">The draft.</param>
    /// <param name="Other">The source that has its output already; null where it is free.</param>
    private sealed record Claimed(MadeDraft Draft, string? Other);
}
