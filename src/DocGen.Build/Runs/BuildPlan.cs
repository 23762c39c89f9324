using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Sets;

namespace DocGen.Build.Runs;

/// <summary>
/// What a build is going to do, as data: each file with the reason why it is built or need not be, in the order of the sources, and the Word files whose sources are
/// no more. The way of a run is <c>Discovery → BuildPlan → BuildRun → results in the order of the plan</c>.
/// </summary>
/// <param name="Files">The files in their order.</param>
/// <param name="Removals">Records of Word files that are to go.</param>
public sealed record BuildPlan(IReadOnlyList<PlannedFile> Files, IReadOnlyList<BuildRecord> Removals)
{
    /// <summary>Nothing is to be built, and nothing to be removed.</summary>
    public bool IsNothingToDo => Removals.Count == 0 && Files.All(file => file.Reason.IsFresh);

    /// <summary>All files are built: nothing is known of them, or nothing that is known counts.</summary>
    public static BuildPlan All(IEnumerable<DraftSource> sources) =>
        new([.. sources.Select(source => new PlannedFile(source, BuildReason.NeverBuilt, null))], []);

    /// <summary>What is to be built, as far as the log tells.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="folders">The folders that were searched for them: Word files whose sources were lost there are to go.</param>
    /// <param name="log">What was built, and from what.</param>
    /// <param name="isForced">All files are built, changed or not.</param>
    /// <param name="shard">The share of the files that is built; those of other shares are left as they are. All where it is null.</param>
    public static BuildPlan Of(IReadOnlyList<DraftSource> sources, IReadOnlyList<SearchedFolder> folders, BuildLog log, bool isForced = false, Shard? shard = null)
    {
        if (log.WasInterrupted)
        {
            Leftovers.Remove(log.Folder);
        }
        var (checks, here) = (new InputChecks(log, sources, folders), Directory.GetCurrentDirectory());
        var own = shard is null ? sources : [.. sources.Where(shard.Has)];
        var files = new PlannedFile[own.Count];
        var known = 0;
        for (var i = 0; i < files.Length; i++)
        {
            var source = own[i];
            var last = log.Records.GetValueOrDefault(source.Output);
            known += last is null ? 0 : 1;
            files[i] = new(source, Reason(source, last, isForced, log, checks, here), last);
        }
        return new(files, known < log.Records.Count ? Orphans(sources, folders, log) : []);
    }

    private static BuildReason Reason(
        DraftSource source, BuildRecord? last, bool isForced, BuildLog log, InputChecks checks, string here)
    {
        if (last is null || last.Source.Path != source.FullPath)
        {
            return BuildReason.NeverBuilt;
        }
        if (isForced)
        {
            return new(ReasonKind.Forced);
        }
        if (last.IsOfAnotherTool)
        {
            return new(ReasonKind.OtherTool);
        }
        if (last.Inputs.SetFile != source.FullSetFile)
        {
            return new(ReasonKind.OtherSet);
        }
        var output = Path.Join(log.FullFolder, last.Output);
        return checks.Check(last.Source, source.Stamp) is { IsFresh: false } changed ? changed
            : checks.Check(last.Inputs) is { IsFresh: false } stale ? stale
            : checks.CheckOutput(last, output, FileStamp.OfPlace(output)) is { IsFresh: false } gone ? gone
            : last.HasWarnings && !last.ReadTold().HoldsFor(here, source.Path) ? new(ReasonKind.NamedOtherwise)
            : BuildReason.Fresh;
    }

    /// <summary>The records whose sources are no more, or no longer belong to what is built.</summary>
    private static List<BuildRecord> Orphans(IReadOnlyList<DraftSource> sources, IReadOnlyList<SearchedFolder> folders, BuildLog log)
    {
        if (folders.Count == 0 || log.Records.Count == 0)
        {
            return [];
        }
        var places = sources.Select(source => source.Output).ToHashSet(StringComparer.Ordinal);
        var others = log.Records.Values.Where(record => !places.Contains(record.Place)).ToList();
        if (others.Count == 0)
        {
            return [];
        }
        var known = sources.Select(source => source.FullPath).ToHashSet(StringComparer.Ordinal);
        return [.. others
            .Where(record => !known.Contains(record.Source.Path) && folders.Any(folder => folder.HasLost(record)))
            .OrderBy(record => record.Place, StringComparer.Ordinal)];
    }
}
