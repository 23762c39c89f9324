using DocGen.Diagnostics;
using DocGen.Drafting.Packs;

namespace DocGen.Tests.Editors;

/// <summary>A pack of which there is its <c>pack.yaml</c>, a file of styles that says nothing, and whatever else <c>pack.yaml</c> names: what is found is found in it.</summary>
internal sealed class LonePack(string yaml) : IPackFiles
{
    public string Called => "the pack";

    /// <summary>What is found when a <c>pack.yaml</c> is read.</summary>
    public static DiagnosticBag Read(string yaml)
    {
        var found = new DiagnosticBag();
        PackReader.Read("lone", new LonePack(yaml), "en", found);
        return found;
    }

    public string PathOf(string path) => path;

    public bool Has(string path) => !path.EndsWith(".yaml", StringComparison.Ordinal) || path is "pack.yaml" or "styles.yaml";

    public SourceText? Read(string path, DiagnosticBag diagnostics) => new(path, path == "pack.yaml" ? yaml : "paragraph: {Normal: {}}\n");

    public PackReference? ReadReference(string path, DiagnosticBag diagnostics) => null;

    public bool Reaches(string path) => true;

    public IReadOnlyCollection<string> Beside(string path) => [];

    public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => null;
}
