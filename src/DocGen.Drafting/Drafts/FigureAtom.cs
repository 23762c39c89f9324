using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>
/// A picture in a drafting text: named, not held, so that a draft needs no file but its own. It stands alone in a paragraph of the role
/// <see cref="Roles.Figure"/>. Documents hold a <see cref="PictureAtom"/> instead.
/// </summary>
/// <param name="File">The path of the picture from the folder of the drafting file.</param>
/// <param name="AlternativeText">What a reader who cannot see it is told; empty for decoration.</param>
public sealed record FigureAtom(string File, string AlternativeText) : RunAtom(RunProperties.Plain)
{
    /// <summary>How wide it is shown, as written (<c>12cm</c>), or null.</summary>
    public string? Width { get; init; }

    /// <summary>How high it is shown, as written, or null.</summary>
    public string? Height { get; init; }

    /// <summary>The path of the PNG or JPEG that stands in for an SVG, or null: it has the SVG's name and the ending <c>.png</c>.</summary>
    public string? Fallback { get; init; }
}
