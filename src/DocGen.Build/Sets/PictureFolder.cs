using System.Collections.Concurrent;
using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Pictures;

namespace DocGen.Build.Sets;

/// <summary>The pictures in a folder on the disk, and in those round it up to the folder of the set.</summary>
/// <param name="folder">The folder that paths lead from.</param>
/// <param name="outermost">The folder that no path may leave.</param>
/// <param name="called">What messages call that one.</param>
/// <param name="files">The window to the disk.</param>
/// <param name="isShared">Many documents have these pictures: they are read once and kept.</param>
public sealed class PictureFolder(string folder, string outermost, string called, SourceFiles files, bool isShared = false) : IPictureFiles
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".svg"];

    private readonly ConcurrentDictionary<string, Place>? known = isShared ? new(StringComparer.Ordinal) : null;

    /// <inheritdoc/>
    public string Called => called;

    /// <inheritdoc/>
    public bool Reaches(string path) => Find(path).IsInside;

    /// <inheritdoc/>
    public bool Has(string path) => Find(path).Full is var place && FileReads.Exists(place) && File.Exists(place);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Beside(string path)
    {
        var lead = path[..(path.LastIndexOf('/') + 1)];
        var beside = Find(lead.Length > 0 ? lead : ".").Full;
        return !Directory.Exists(beside) ? [] :
            [.. Directory.EnumerateFiles(beside).Where(file => Endings.Contains(Path.GetExtension(file).ToLowerInvariant()))
                .Select(file => lead + Path.GetFileName(file)).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => files.ReadPicture(Find(path).Shown, isShared, diagnostics);

    /// <summary>The folder of a file.</summary>
    public static string FolderOf(string file) => Path.GetDirectoryName(Path.GetFullPath(file))!;

    /// <summary>A path from the folder of one file as a path from that of another; what is no such path is left for others to judge.</summary>
    public static string Moved(string path, string from, string to) =>
        path.Length == 0 || Path.IsPathRooted(path) || path.Contains('\\', StringComparison.Ordinal) ? path
        : Path.GetRelativePath(FolderOf(to), Path.GetFullPath(Path.Combine(FolderOf(from), path))).Replace(Path.DirectorySeparatorChar, '/');

    private Place Find(string path) => known?.GetOrAdd(path, Look) ?? Look(path);

    private Place Look(string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        var relative = Path.GetRelativePath(outermost, full);
        return new(full, ShownPath.Of(full),
            relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }

    /// <param name="Full">The whole path.</param>
    /// <param name="Shown">The path as messages name it.</param>
    /// <param name="IsInside">It does not leave the outermost folder.</param>
    private sealed record Place(string Full, string Shown, bool IsInside);
}
