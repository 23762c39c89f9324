using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>
/// A Word file of a house's own as far as a pack needs to know it. Its headers, footers, theme and whatever else is in it are the business of
/// whoever writes the document, and derives from this.
/// </summary>
/// <param name="Name">Its path in the pack, for messages.</param>
/// <param name="Styles">Its styles.</param>
/// <param name="Supplied">Styles that every document needs and that it lacks; the pack's own go before them.</param>
/// <param name="Page">Its page.</param>
public abstract record PackReference(string Name, StyleSheet Styles, ValueList<Style> Supplied, PageSetup Page)
{
    /// <summary>Whether it has a style of the same kind and of the same id or name; Word knows names whatever their capitals.</summary>
    internal bool Has(Style style) => Styles.Styles.Any(mine => IsSame(mine, style));

    /// <summary>Its styles, with those that the pack adds, and the supplied ones that are still missing.</summary>
    internal StyleSheet Complete(IReadOnlyList<Style> added) =>
        Styles with { Styles = [.. Styles.Styles, .. added, .. Supplied.Where(style => !added.Any(other => IsSame(other, style)))] };

    private static bool IsSame(Style one, Style other) =>
        one.Kind == other.Kind && (one.Id == other.Id || string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase));
}
