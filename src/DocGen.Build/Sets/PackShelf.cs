using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Sets;

/// <summary>
/// Finds template packs: in the nearest folder <c>templates</c> beside or above the file that asks, else among those that came with the
/// tool. Each pack is read once for each language and each format that a set asks for.
/// </summary>
public sealed class PackShelf
{
    private static readonly string Installed = Path.Combine(AppContext.BaseDirectory, "templates");
    private readonly SharedReading<(string Near, string Name), string?> folders = new((key, _) => Nearest(key.Near, key.Name));
    private readonly SharedReading<(string Folder, string Name, string Language, PackFormat Format), Pack?> packs;

    /// <summary>A shelf whose packs are read through a window.</summary>
    public PackShelf(SourceFiles files)
    {
        var references = new ReferenceShelf(files);
        packs = new((key, found) => PackReader.Read(key.Name, new PackFolder(key.Folder, files, references), key.Language, found, key.Format));
    }

    /// <summary>The pack of a name in a language; null where there is none or something is wrong with it, which is reported.</summary>
    /// <param name="name">What the file says under <c>template</c>.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="format">What the set says of fonts, grid, size and page.</param>
    /// <param name="near">The file that asks.</param>
    /// <param name="at">Where it names the pack.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public Pack? Find(string name, string language, PackFormat format, string near, SourceSpan at, DiagnosticBag diagnostics)
    {
        var asking = Path.GetDirectoryName(Path.GetFullPath(near))!;
        return (IsName(name) ? folders.Get((asking, name), diagnostics) : null) is { } folder ? packs.Get((folder, name, language, format), diagnostics)
            // Whoever looks in vain is told what there is.
            : FolderOf(name, near, at, diagnostics) is { } other ? packs.Get((other, name, language, format), diagnostics)
            : null;
    }

    /// <summary>The folder of a pack as messages name it; null where there is none.</summary>
    private static string? Nearest(string near, string name)
    {
        for (var folder = near; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Combine(folder, "templates", name) is var pack && IsPack(pack))
            {
                return ShownPath.Of(pack);
            }
        }
        return Path.Combine(Installed, name) is var installed && IsPack(installed) ? ShownPath.Of(installed) : null;
    }

    /// <summary>The folder of the pack of a name, as messages name it; null where there is none, which is reported.</summary>
    /// <inheritdoc cref="Find" path="/param"/>
    internal static string? FolderOf(string name, string near, SourceSpan at, DiagnosticBag diagnostics)
    {
        var shelves = Shelves(near).ToList();
        var folders = IsName(name) ? shelves.Select(shelf => Path.Combine(shelf, name)).Where(Directory.Exists).ToList() : [];
        var folder = folders.Find(IsPack);
        if (folder is null)
        {
            diagnostics.Add(folders.Count > 0
                ? PackMessages.NoPackFile(at, ShownPath.Of(folders[0]))
                : PackMessages.UnknownPack(at, name, [.. shelves.SelectMany(Names).Distinct()]));
            return null;
        }
        return ShownPath.Of(folder);
    }

    /// <summary>The folders of all packs that a file can name, nearest first, and in ordinal order where they stand side by side.</summary>
    internal static IEnumerable<string> PacksNear(string near) =>
        Shelves(near).SelectMany(shelf => Directory.EnumerateDirectories(shelf).Where(IsPack).Order(StringComparer.Ordinal)).DistinctBy(Path.GetFileName);

    /// <summary>Whether a pack can have this name: it is the name of one folder.</summary>
    internal static bool IsName(string name) => name.Length > 0 && name.IndexOfAny(['/', '\\', '\0']) < 0 && name is not ("." or "..");

    /// <summary>Folders that may hold packs, the nearest first.</summary>
    private static IEnumerable<string> Shelves(string near)
    {
        for (var folder = Path.GetDirectoryName(Path.GetFullPath(near)); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var shelf = Path.Combine(folder, "templates");
            if (Directory.Exists(shelf))
            {
                yield return shelf;
            }
        }
        if (Directory.Exists(Installed))
        {
            yield return Installed;
        }
    }

    private static IEnumerable<string> Names(string shelf) => Directory.EnumerateDirectories(shelf)
        .Where(IsPack).Select(folder => Path.GetFileName(folder)!);

    private static bool IsPack(string folder) => FileReads.Exists(Path.Combine(folder, "pack.yaml"));
}
