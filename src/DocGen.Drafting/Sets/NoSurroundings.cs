using DocGen.Diagnostics;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pictures;

namespace DocGen.Drafting.Sets;

/// <summary>A draft that stands alone.</summary>
public sealed class NoSurroundings : IDraftSurroundings
{
    /// <summary>The one instance.</summary>
    public static NoSurroundings Instance { get; } = new();

    /// <inheritdoc/>
    public IPictureFiles Pictures => NoPictures.Instance;

    /// <inheritdoc/>
    public DraftSet? ReadSet(SourceSpan at, DiagnosticBag diagnostics)
    {
        diagnostics.Add(PackMessages.NeedsSet(at));
        return null;
    }
}
