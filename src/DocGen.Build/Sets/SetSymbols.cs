using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Drafting.Symbols;

namespace DocGen.Build.Sets;

/// <summary>
/// Which files of a set have which symbol. Of each file the first lines are read, once in a run; and none of a file that the log knows and that has not
/// changed since.
/// </summary>
internal sealed class SetSymbols
{
    private readonly Dictionary<string, List<DraftSource>> holders = new(StringComparer.Ordinal);

    /// <summary>Looks through the files of a set.</summary>
    /// <param name="members">The files.</param>
    /// <param name="log">What was built; null where nothing is known.</param>
    public SetSymbols(IEnumerable<DraftSource> members, BuildLog? log)
    {
        var known = log?.RecordsBySource();
        var room = new char[SymbolLine.Longest];
        foreach (var member in members)
        {
            var symbol = known?.GetValueOrDefault(member.FullPath) is { } record && (member.Stamp ?? FileStamp.Of(member.FullPath)).IsSureOf(record.Source.Stamp)
                ? record.Symbol
                : Read(member.FullPath, room);
            if (symbol is null || ProposedSymbol.In(symbol) is not { Length: > 0 } name)
            {
                continue;
            }
            if (!holders.TryGetValue(name, out var same))
            {
                holders.Add(name, same = []);
            }
            same.Add(member);
        }
        // In one order, in whatever order somebody names the files of a set.
        foreach (var same in holders.Values)
        {
            same.Sort((one, other) => string.CompareOrdinal(one.FullPath, other.FullPath));
        }
    }

    /// <summary>All symbols of the set.</summary>
    public IReadOnlyCollection<string> All => holders.Keys;

    /// <summary>The files with a symbol, in the order of their paths: versions in several languages have one.</summary>
    public IReadOnlyList<DraftSource> With(string symbol) => holders.GetValueOrDefault(symbol) ?? [];

    /// <summary>Which files have a symbol: that one comes or goes changes what is told of those that propose to revise it.</summary>
    /// <param name="setFile">The set's file.</param>
    /// <param name="symbol">The symbol.</param>
    public InputFile InputOf(string setFile, string symbol) => new(
        InputKind.Symbol, Path.Join(Path.GetFullPath(setFile), Uri.EscapeDataString(symbol)),
        ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\0', With(symbol).Select(file => file.FullPath)))), FileStamp.Missing);

    /// <summary>The set and the symbol that an input asks after.</summary>
    public static (string SetFile, string Symbol) Asked(InputFile input) => (Path.GetDirectoryName(input.Path)!, Uri.UnescapeDataString(Path.GetFileName(input.Path)));

    private static string? Read(string path, char[] room)
    {
        if (FileKind.IsPipeOrDevice(new FileInfo(path)))
        {
            return null;
        }
        try
        {
            using var reader = new StreamReader(path);
            return SymbolLine.Find(room.AsSpan(0, reader.ReadBlock(room)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whoever builds that file is told.
            return null;
        }
    }
}
