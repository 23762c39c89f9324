using DocGen.Diagnostics;

namespace DocGen.Drafting.Pictures;

/// <summary>A folder without pictures.</summary>
internal sealed class NoPictures : IPictureFiles
{
    /// <summary>The one instance.</summary>
    public static NoPictures Instance { get; } = new();

    public string Called => "the drafting file";

    public bool Reaches(string path) => true;

    public bool Has(string path) => false;

    public IReadOnlyCollection<string> Beside(string path) => [];

    public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => null;
}
