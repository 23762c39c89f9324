using System.Globalization;
using DocGen.Drafting.Settling;
using DocGen.Merging;

namespace DocGen.Build.Comparing;

/// <summary>A conflict, and where it is.</summary>
/// <param name="Place">The paragraph as <c>--only</c> names it (<c>recognizing:b</c>); where it has no name, its number: <c>¶ 7</c>.</param>
/// <param name="Conflict">What contradicts.</param>
public sealed record PlacedConflict(string Place, Conflict Conflict)
{
    internal static PlacedConflict Of(Conflict conflict, PlaceNames names) =>
        new(names.Of(conflict.Paragraph) ?? "¶ " + conflict.Paragraph.ToString(CultureInfo.InvariantCulture), conflict);
}
