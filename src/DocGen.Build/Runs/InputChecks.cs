using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Sets;

namespace DocGen.Build.Runs;

/// <summary>
/// Finds out what has changed since a build: by the stamps of files, and where these differ by their content. Each file is looked at once, and each list of
/// inputs, however many outputs were made from it.
/// </summary>
/// <param name="log">Is told of files that were touched and not changed.</param>
/// <param name="sources">The files that were found.</param>
/// <param name="folders">The folders that were searched for them.</param>
internal sealed class InputChecks(BuildLog log, IReadOnlyList<DraftSource> sources, IReadOnlyList<SearchedFolder> folders)
{
    private readonly Dictionary<string, FileStamp> stamps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentHash?> hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<InputFile, BuildReason> inputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<InputList, BuildReason> lists = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, InputFile> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SetSymbols> symbols = new(StringComparer.Ordinal);

    /// <summary>The first reason why something made from these inputs is stale; fresh where there is none.</summary>
    public BuildReason Check(InputList list)
    {
        if (!lists.TryGetValue(list, out var reason))
        {
            reason = list.Inputs.Select(input => Check(input)).FirstOrDefault(found => !found.IsFresh, BuildReason.Fresh);
            lists[list] = reason;
        }
        return reason;
    }

    /// <summary>What became of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="known">Its stamp, where that is known already.</param>
    public BuildReason Check(InputFile input, FileStamp? known = null)
    {
        // What the log speaks of once is mostly a source, which nothing else was made from: the way without a table.
        if (input.Kind == InputKind.Content && known is { } stamp && stamp.IsSureOf(input.Stamp))
        {
            return BuildReason.Fresh;
        }
        if (!inputs.TryGetValue(input, out var reason))
        {
            inputs[input] = reason = input.Kind switch
            {
                InputKind.Absence => Path.Exists(input.Path) ? Because(ReasonKind.Appeared, input) : BuildReason.Fresh,
                InputKind.Members => CheckMembers(input),
                InputKind.Symbol => CheckSymbol(input),
                _ => CheckContent(input, known ?? StampOf(input.Path)),
            };
        }
        return reason;
    }

    /// <summary>What became of a Word file.</summary>
    public BuildReason CheckOutput(BuildRecord record, string path, FileStamp stamp)
    {
        if (stamp.IsSureOf(record.Stamp))
        {
            return BuildReason.Fresh;
        }
        if (stamp.IsMissing)
        {
            return new(ReasonKind.OutputGone);
        }
        if (stamp.Size != record.Stamp.Size || FileBytes.HashOf(path) != record.Hash)
        {
            return new(ReasonKind.OutputChanged);
        }
        log.Learn(record, stamp);
        return BuildReason.Fresh;
    }

    private BuildReason CheckContent(InputFile input, FileStamp stamp)
    {
        if (stamp.IsSureOf(input.Stamp))
        {
            return BuildReason.Fresh;
        }
        if (stamp.IsMissing)
        {
            return Because(ReasonKind.Gone, input);
        }
        if (stamp.Size != input.Stamp.Size || HashOf(input.Path) != input.Hash)
        {
            return Because(ReasonKind.Changed, input);
        }
        log.Learn(input, stamp);
        return BuildReason.Fresh;
    }

    private BuildReason CheckMembers(InputFile input)
    {
        if (!members.TryGetValue(input.Path, out var now))
        {
            members[input.Path] = now = SetMembers.InputOf(input.Path, File.Exists(input.Path) ? Discovery.Members(ShownPath.Of(input.Path)) : []);
        }
        return now.Hash == input.Hash ? BuildReason.Fresh : Because(ReasonKind.MembersChanged, input);
    }

    private BuildReason CheckSymbol(InputFile input)
    {
        var (set, symbol) = SetSymbols.Asked(input);
        if (!symbols.TryGetValue(set, out var known))
        {
            // Whoever builds a whole set need not walk through it twice.
            symbols[set] = known = new SetSymbols(
                folders.Any(folder => folder.Covers(set)) ? sources.Where(source => source.FullSetFile == set)
                : File.Exists(set) ? Discovery.Members(ShownPath.Of(set)) : [], log);
        }
        return known.InputOf(set, symbol).Hash == input.Hash ? BuildReason.Fresh : new(ReasonKind.OtherBase, symbol);
    }

    private FileStamp StampOf(string path)
    {
        if (!stamps.TryGetValue(path, out var stamp))
        {
            stamps[path] = stamp = FileStamp.Of(path);
        }
        return stamp;
    }

    private ContentHash? HashOf(string path)
    {
        if (!hashes.TryGetValue(path, out var hash))
        {
            hashes[path] = hash = FileBytes.HashOf(path);
        }
        return hash;
    }

    private static BuildReason Because(ReasonKind kind, InputFile input) => new(kind, ShownPath.Of(input.Path));
}
