using DocGen.Build.Files;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Sets;

/// <summary>The kinds of documents that a file at some place can be of.</summary>
public static class PackKinds
{
    /// <summary>The kinds of all packs that can be found from a place, each once: those of the nearest folder first.</summary>
    /// <param name="near">A file, which need not be there.</param>
    /// <param name="files">Reads the packs.</param>
    public static IReadOnlyList<string> Near(string near, SourceFiles files) =>
        [.. PackShelf.PacksNear(near).SelectMany(folder => PackReader.Kinds(new PackFolder(folder, files))).Distinct()];
}
