using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Sets;

/// <summary>A pack's folder on the disk.</summary>
public sealed class PackFolder(string folder, SourceFiles files) : IPackFiles
{
    /// <inheritdoc/>
    public SourceText? Read(string path)
    {
        var full = Path.Combine(folder, path);
        // A template names files of its own pack only.
        return path.Contains("..", StringComparison.Ordinal) || Path.IsPathRooted(path) || !File.Exists(full)
            ? null
            : files.Read(full, new DiagnosticBag());
    }
}
