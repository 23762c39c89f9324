using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Sets;

/// <summary>A pack's folder on the disk.</summary>
public sealed class PackFolder : IPackFiles
{
    private readonly string folder;
    private readonly SourceFiles files;
    private readonly ReferenceShelf references;
    private readonly PictureFolder pictures;

    /// <summary>A folder that reads its reference itself.</summary>
    public PackFolder(string folder, SourceFiles files) : this(folder, files, new ReferenceShelf(files))
    {
    }

    internal PackFolder(string folder, SourceFiles files, ReferenceShelf references)
    {
        (this.folder, this.files, this.references) = (folder, files, references);
        pictures = new PictureFolder(folder, folder, "the pack", files, isShared: true);
    }

    /// <inheritdoc/>
    public string Called => pictures.Called;

    /// <inheritdoc/>
    public string PathOf(string path) => Path.Combine(folder, path);

    /// <inheritdoc/>
    public bool Has(string path) =>
        // A template names files of its own pack only.
        !path.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(path) && files.HasKept(PathOf(path));

    /// <inheritdoc/>
    public SourceText? Read(string path, DiagnosticBag diagnostics) => files.ReadKept(PathOf(path), diagnostics);

    /// <inheritdoc/>
    public PackReference? ReadReference(string path, DiagnosticBag diagnostics) =>
        references.Read(PathOf(path), diagnostics) is { } document ? new WordReference(path, document) : null;

    /// <inheritdoc/>
    public bool Reaches(string path) => pictures.Reaches(path);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Beside(string path) => pictures.Beside(path);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => pictures.ReadBytes(path, diagnostics);
}
