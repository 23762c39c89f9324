using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Sets;

/// <summary>A pack's folder on the disk.</summary>
public sealed class PackFolder(string folder, SourceFiles files) : IPackFiles
{
    private readonly PictureFolder pictures = new(folder, folder, "the pack", files);

    /// <inheritdoc/>
    public string Called => pictures.Called;

    /// <inheritdoc/>
    public string PathOf(string path) => Path.Combine(folder, path);

    /// <inheritdoc/>
    public bool Has(string path) =>
        // A template names files of its own pack only.
        !path.Contains("..", StringComparison.Ordinal) && !Path.IsPathRooted(path) && Path.Exists(PathOf(path));

    /// <inheritdoc/>
    public SourceText? Read(string path, DiagnosticBag diagnostics) => files.Read(PathOf(path), diagnostics);

    /// <inheritdoc/>
    public bool Reaches(string path) => pictures.Reaches(path);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Beside(string path) => pictures.Beside(path);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => pictures.ReadBytes(path, diagnostics);
}
