using DocGen.Diagnostics;
using DocGen.Documents;

namespace DocGen.Drafting.Packs;

/// <summary>
/// The parameters that a pack's styles refer to, and its page: <c>fonts</c>, <c>grid</c>, <c>size</c> and <c>page</c>. A pack gives them in
/// <c>pack.yaml</c>; a set may give others under <c>format</c> in <c>docgen.yaml</c>, with no need to copy the pack.
/// </summary>
public sealed record PackFormat
{
    /// <summary>A format that says nothing.</summary>
    public static PackFormat None { get; } = new();

    /// <summary>The fonts by the names that the pack gives them.</summary>
    public ValueList<NamedFont> Fonts { get; init; } = [];

    /// <summary>The tab grid; null where none is given.</summary>
    public TabGrid? Grid { get; init; }

    /// <summary>The size of plain text; null where none is given.</summary>
    public TextSize? Size { get; init; }

    /// <summary>What is said of the page.</summary>
    public PageFormat Page { get; init; } = new();

    /// <summary>The format of a pack, with what a set says over it; what the pack has not is reported.</summary>
    internal PackFormat With(PackFormat set, string pack, DiagnosticBag diagnostics)
    {
        foreach (var font in set.Fonts.Where(font => Fonts.All(mine => mine.Name != font.Name)))
        {
            diagnostics.Add(PackMessages.UnknownFont(font.Place, font.Name, [.. Fonts.Select(mine => mine.Name)]));
        }
        if (set.Grid is { } grid && Grid is null)
        {
            diagnostics.Add(PackMessages.NotAParameter(grid.Place, "grid", pack));
        }
        if (set.Size is { } size && Size is null)
        {
            diagnostics.Add(PackMessages.NotAParameter(size.Place, "size", pack));
        }
        return new PackFormat
        {
            Fonts = [.. Fonts.Select(mine => set.Fonts.FirstOrDefault(font => font.Name == mine.Name) ?? mine)],
            Grid = set.Grid ?? Grid,
            Size = set.Size ?? Size,
            Page = Page.With(set.Page),
        };
    }
}

/// <summary>A font with the name by which styles refer to it.</summary>
/// <param name="Name">The name, such as <c>text</c>.</param>
/// <param name="Font">The font, such as <c>Times New Roman</c>.</param>
/// <param name="Place">Where the name stands.</param>
public sealed record NamedFont(string Name, string Font, SourceSpan Place);

/// <summary>The stops at which labels, calls and tabs stand.</summary>
/// <param name="Stops">Twips (1/20 pt) from the margin, growing.</param>
/// <param name="Place">Where the list stands.</param>
public sealed record TabGrid(ValueList<int> Stops, SourceSpan Place);

/// <summary>The size of plain text.</summary>
/// <param name="HalfPoints">In half-points.</param>
/// <param name="Place">Where the number stands.</param>
public sealed record TextSize(int HalfPoints, SourceSpan Place);
