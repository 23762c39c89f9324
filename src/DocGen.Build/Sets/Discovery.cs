using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Texts;

namespace DocGen.Build.Sets;

/// <summary>
/// Finds the drafting files that a command line names. Below a folder these are all <c>*.yaml</c> but the set's own file, and all texts with a head, hidden
/// folders, linked folders and packs left out, in ordinal order. A Word file stands in the output folder where its source stands in its set.
/// </summary>
public static class Discovery
{
    /// <summary>How messages call a text that is no file.</summary>
    private const string Nameless = "<stdin>";

    /// <summary>The files behind some paths, each once; the set round the current folder where no path is given.</summary>
    public static IReadOnlyList<DraftSource> Find(IReadOnlyList<string> paths, DiagnosticBag diagnostics)
    {
        var sources = Find(paths, diagnostics, out var folders);
        EmptyFolders.Report(folders, log: null, diagnostics);
        return sources;
    }

    /// <inheritdoc cref="Find(IReadOnlyList{string}, DiagnosticBag)"/>
    /// <param name="paths">Files and folders.</param>
    /// <param name="diagnostics">Takes all mistakes but those of empty folders, which <see cref="EmptyFolders"/> tells.</param>
    /// <param name="folders">The folders that were searched.</param>
    public static IReadOnlyList<DraftSource> Find(IReadOnlyList<string> paths, DiagnosticBag diagnostics, out IReadOnlyList<SearchedFolder> folders)
    {
        folders = [];
        if (paths.Count == 0)
        {
            if (CurrentSet() is not { } set)
            {
                diagnostics.Add(FileMessages.NoSet());
                return [];
            }
            paths = [set];
        }
        var (sources, searched) = (new List<DraftSource>(), new List<SearchedFolder>());
        folders = searched;
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                var found = Below(path, diagnostics);
                searched.Add(new SearchedFolder(path, found.Count == 0));
                sources.AddRange(found);
            }
            else if (File.Exists(path) && !IsDraft(path) && !FileKind.IsOfTheSystem(path))
            {
                diagnostics.Add(FileMessages.NoDraft(path));
            }
            else if (File.Exists(path))
            {
                sources.Add(Source(path, Path.GetDirectoryName(Path.GetFullPath(path))!));
            }
            else
            {
                diagnostics.Add(FileMessages.NotThere(path, Neighbour(path)));
            }
        }
        return WithoutClashes(paths.Count == 1 ? sources : sources.DistinctBy(source => source.FullPath), diagnostics);
    }

    /// <summary>The one file that a path names; null, and reported, where it names none or a folder.</summary>
    public static DraftSource? FindOne(string path, DiagnosticBag diagnostics)
    {
        if (Directory.Exists(path))
        {
            diagnostics.Add(FileMessages.Folder(path));
            return null;
        }
        return Find([path], diagnostics) is [var source] ? source : null;
    }

    /// <summary>A text that an editor holds, as the drafting file that it is to be; null, and reported, where no drafting file has such a name.</summary>
    /// <param name="path">Where it is to stand; null for a text without a name, as if in the current folder.</param>
    /// <param name="text">The text.</param>
    /// <param name="files">Is given the text in place of the file.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public static DraftSource? Unsaved(string? path, byte[] text, SourceFiles files, DiagnosticBag diagnostics)
    {
        var hasHead = HasHead(new MemoryStream(text));
        if (path is not null && !(IsPlainText(path) ? hasHead : IsDraft(path)))
        {
            diagnostics.Add(FileMessages.NoDraft(path));
            return null;
        }
        var source = Source(path ?? Nameless, Path.GetDirectoryName(Path.GetFullPath(path ?? Nameless))!);
        files.Hold(source.Path, text);
        return path is null ? source with { IsPlainText = hasHead } : source;
    }

    /// <summary>The file of the set in which a path lies, whether anything is there yet or not; null where it lies in none.</summary>
    public static string? SetFileOf(string path) =>
        SetFolder(Path.GetDirectoryName(Path.GetFullPath(path))!) is { } set ? ShownPath.Of(Path.Combine(set, SetReader.FileName)) : null;

    /// <summary>The files of a set, those of a set inside it left out.</summary>
    /// <param name="set">The set's file.</param>
    public static IEnumerable<DraftSource> Members(string set)
    {
        var folder = Path.GetDirectoryName(set) is { Length: > 0 } named ? named : ".";
        return Below(folder, null).Where(source => source.SetFile == set);
    }

    /// <summary>The drafting files in and below a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="diagnostics">Takes what the files of a set tell together; null where nobody asks.</param>
    private static List<DraftSource> Below(string folder, DiagnosticBag? diagnostics)
    {
        var full = Path.GetFullPath(folder);
        var outermost = SetFolder(full);
        var found = new List<DraftSource>();
        var sets = new Dictionary<string, SetFiles?>(StringComparer.Ordinal);
        var files = (SetFiles?)null;
        var (of, asked, set, setFile) = ("", false, (string?)null, (string?)null);
        foreach (var file in FolderSurvey.Of(folder, outermost))
        {
            if (!MayBeDraft(Path.GetFileName(file.Path.AsSpan())) || !IsDraft(file.Path))
            {
                continue;
            }
            if (!asked || set != file.Set)
            {
                // Neighbours mostly belong to one set.
                (asked, set) = (true, file.Set);
                setFile = set is null ? null : ShownPath.Of(Path.Combine(set, SetReader.FileName));
                of = Path.TrimEndingDirectorySeparator(outermost ?? set ?? full);
                files = null;
                if (set is not null && !sets.TryGetValue(set, out files))
                {
                    sets.Add(set, files = SetFiles.Of(setFile!));
                }
            }
            var inside = file.FullPath.AsSpan(of.Length).TrimStart(Path.DirectorySeparatorChar);
            var source = new DraftSource(file.Path, Path.ChangeExtension(inside.ToString(), ".docx"), setFile)
            {
                FullPath = file.FullPath, FullSetFile = set is null ? null : Path.Join(set, SetReader.FileName), Stamp = file.Stamp,
            };
            if (files?.Has(source) != false)
            {
                found.Add(source);
            }
        }
        foreach (var (place, its) in sets)
        {
            // Of a set above, which is searched in part, nobody knows what it holds.
            if (diagnostics is not null && place.StartsWith(full, StringComparison.Ordinal))
            {
                its?.Report(diagnostics);
            }
        }
        return found;
    }

    /// <summary>Whether a file of this name can be a drafting file.</summary>
    internal static bool MayBeDraft(ReadOnlySpan<char> name) =>
        Path.GetExtension(name) is { Length: 3 or 4 or 5 } ending
        && (ending.Equals(".yaml", StringComparison.OrdinalIgnoreCase) || ending.Equals(".yml", StringComparison.OrdinalIgnoreCase)
            || ending.Equals(".txt", StringComparison.OrdinalIgnoreCase) || ending.Equals(".md", StringComparison.OrdinalIgnoreCase));

    internal static bool IsDraft(string file) => IsPlainText(file)
        ? HasHead(file)
        : Path.GetExtension(file).ToLowerInvariant() is ".yaml" or ".yml" && Path.GetFileName(file) != SetReader.FileName;

    /// <summary>True for the name of a file in plain-text form.</summary>
    public static bool IsPlainText(string file) => Path.GetExtension(file).ToLowerInvariant() is ".txt" or ".md";

    /// <summary>A text is a drafting file if it begins with a head; the README of a folder is none.</summary>
    private static bool HasHead(string file)
    {
        if (!File.Exists(file) || FileKind.IsOfTheSystem(file) || FileKind.IsPipeOrDevice(new FileInfo(file)))
        {
            return false;
        }
        try
        {
            using var stream = File.OpenRead(file);
            return HasHead(stream);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool HasHead(Stream stream)
    {
        using var reader = new StreamReader(stream);
        var start = new char[80];
        return PlainTextReader.IsDraft(start.AsSpan(0, reader.ReadBlock(start)));
    }

    /// <summary>The name beside a path that is not there which was probably meant.</summary>
    internal static string? Neighbour(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder.Length > 0 ? folder : "."))
        {
            return null;
        }
        var names = Directory.EnumerateFileSystemEntries(folder.Length > 0 ? folder : ".").Select(entry => Path.GetFileName(entry));
        return NearestName.Find(Path.GetFileName(path), names) is { } name ? Path.Combine(folder, name) : null;
    }

    private static DraftSource Source(string file, string named)
    {
        var set = SetFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
        // A set inside another keeps its folder: two sets may have files of one name.
        var root = SetFolder(Path.GetFullPath(named)) ?? set ?? Path.GetFullPath(named);
        var output = Path.ChangeExtension(Path.GetRelativePath(root, Path.GetFullPath(file)), ".docx");
        return new DraftSource(file, output, SetFileOf(file));
    }

    /// <summary>The nearest folder above that is a set, or null.</summary>
    private static string? SetFolder(string? folder)
    {
        // A folder or a pipe of this name is a mistake to be told, not passed over.
        while (folder is not null && !FileReads.Exists(Path.Combine(folder, SetReader.FileName)))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder;
    }

    /// <summary>The file of the set round the current folder; null where there is none.</summary>
    internal static string? CurrentSetFile() => CurrentSet() is { } set ? ShownPath.Of(Path.GetFullPath(Path.Combine(set, SetReader.FileName))) : null;

    private static string? CurrentSet() =>
        File.Exists(SetReader.FileName) ? "."
        : SetFolder(Directory.GetCurrentDirectory()) is { } above ? Path.GetRelativePath(Directory.GetCurrentDirectory(), above)
        : File.Exists(Path.Combine("content", SetReader.FileName)) ? "content"
        : null;

    private static List<DraftSource> WithoutClashes(IEnumerable<DraftSource> sources, DiagnosticBag diagnostics)
    {
        // Names that differ only in case are one file on many disks.
        var outputs = new Dictionary<string, DraftSource>((sources as ICollection<DraftSource>)?.Count ?? 0, StringComparer.OrdinalIgnoreCase);
        var kept = new List<DraftSource>();
        foreach (var source in sources)
        {
            if (outputs.TryAdd(source.Output, source))
            {
                kept.Add(source);
            }
            else
            {
                diagnostics.Add(FileMessages.SameOutput(source.Path, outputs[source.Output].Path, source.Output));
            }
        }
        return kept;
    }
}
