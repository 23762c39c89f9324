using DocGen.Diagnostics;
using DocGen.Drafting.Pictures;

namespace DocGen.Drafting.Packs;

/// <summary>The one window through which a pack's files are read; whoever implements it remembers what was asked for.</summary>
public interface IPackFiles : IPictureFiles
{
    /// <summary>The path of a file, as messages name it, by its path inside the pack's folder.</summary>
    string PathOf(string path);

    /// <summary>The text of a file that the pack has; null where it cannot be read, which is reported.</summary>
    SourceText? Read(string path, DiagnosticBag diagnostics);

    /// <summary>The Word file that the pack has as its reference; null where it cannot be used as one, which is reported.</summary>
    PackReference? ReadReference(string path, DiagnosticBag diagnostics);
}
