using DocGen.Diagnostics;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Sets;

namespace DocGen.Tests;

/// <summary>A draft that stands alone, but for its pictures.</summary>
internal sealed class PictureSurroundings(IPictureFiles pictures) : IDraftSurroundings
{
    public IPictureFiles Pictures => pictures;

    public DraftSet? ReadSet(SourceSpan at, DiagnosticBag diagnostics) => NoSurroundings.Instance.ReadSet(at, diagnostics);
}
