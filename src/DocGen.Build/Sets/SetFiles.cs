using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;

namespace DocGen.Build.Sets;

/// <summary>Which of the drafting files below its folder a set takes for its own, and what the names of all together tell: patterns that name none, languages that are lacking.</summary>
internal sealed class SetFiles
{
    private readonly List<PathPattern> files;
    private readonly SetDefaults defaults;
    private readonly HashSet<PathPattern> unused;
    private readonly SetVersions? versions;
    private readonly bool hasMistakes;

    private SetFiles(SetDefaults defaults, bool hasMistakes)
    {
        (this.defaults, this.hasMistakes) = (defaults, hasMistakes);
        files = [.. defaults.Declared.Files.Select(pattern => new PathPattern(pattern))];
        // What is to be left out need not be there.
        unused = [.. files.Where(pattern => !pattern.Said.Excludes), .. defaults.Folders];
        versions = defaults.Declared.Languages.Count > 0 ? new SetVersions(defaults) : null;
    }

    /// <summary>The files of a set; null where all are its own and their names say nothing. What is wrong with the set is told by whoever builds one of its files.</summary>
    /// <param name="setFile">The set's file.</param>
    public static SetFiles? Of(string setFile)
    {
        // Most sets have none of these keys: then nothing is read twice.
        if (SourceFiles.ReadOnce(setFile, []) is not { } bytes || !(Has("files"u8) || Has("folders"u8) || Has("languages"u8))
            || SourceDecoder.Decode(setFile, bytes, []) is not { } text)
        {
            return null;
        }
        var found = new DiagnosticBag();
        var declared = SetReader.Read(text, found);
        return declared.Files.Count + declared.Folders.Count + declared.Languages.Count > 0 ? new SetFiles(new SetDefaults(declared), found.HasErrors) : null;

        bool Has(ReadOnlySpan<byte> key) => bytes.AsSpan().IndexOf(key) >= 0;
    }

    /// <summary>Whether a file belongs to the set. The last pattern that names it decides; where all patterns exclude, the others belong.</summary>
    public bool Has(DraftSource source)
    {
        var (path, has) = (source.PathInSet, Decide(source).Has);
        // What is said for a folder is of use only where a file of it belongs.
        unused.RemoveWhere(pattern => (has || files.Contains(pattern)) && pattern.Names(path));
        if (has)
        {
            versions?.Add(source);
        }
        return has;
    }

    /// <summary>Whether a file belongs to the set, and the pattern that says so; null where none names it.</summary>
    public (bool Has, PathPattern? By) Decide(DraftSource source)
    {
        var path = source.PathInSet;
        var by = files.FindLast(pattern => pattern.Names(path));
        return (by is null ? files.TrueForAll(known => known.Said.Excludes) : !by.Said.Excludes, by);
    }

    /// <summary>Reports what the files of the whole set tell: the patterns that should have named one and did not, and the languages that are lacking.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (hasMistakes)
        {
            // What is lacking may be what could not be read.
            return;
        }
        foreach (var pattern in files.Concat(defaults.Folders).Where(unused.Contains))
        {
            diagnostics.Add(FileMessages.NoFileOfPattern(pattern.Said.Place, pattern.Said.Text));
        }
        versions?.Report(diagnostics);
    }
}
