using DocGen.Diagnostics;

namespace DocGen.Drafting.Pictures;

/// <summary>
/// A folder whose pictures a text or a template may name, by their paths from it, with <c>/</c> between names. Like all files they are read
/// through a window of the builder's, never from here.
/// </summary>
public interface IPictureFiles
{
    /// <summary>What messages call the folder beyond which no path may lead: "the pack", "the set".</summary>
    string Called { get; }

    /// <summary>Whether a path stays in that folder.</summary>
    bool Reaches(string path);

    /// <summary>Whether there is such a file.</summary>
    bool Has(string path);

    /// <summary>The pictures in the folder of a path, as it would name them: those that may have been meant.</summary>
    IReadOnlyCollection<string> Beside(string path);

    /// <summary>The bytes of a file that is there; null where it cannot be read, which is reported.</summary>
    ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics);
}
