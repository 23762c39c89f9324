namespace DocGen.Drafting.Notation.Shapes;

/// <summary>
/// What may stand at a place of a YAML file. Readers take their keys from these tables, and the JSON Schema is written from them: a key that a
/// reader learns is in the schema. Whether a value says something is for the reader; a shape lets pass all that a reader takes.
/// </summary>
internal abstract record Shape;

/// <summary>A text; YAML may call it a number, or true.</summary>
/// <param name="Pattern">A regular expression that it matches, where it is no running text.</param>
/// <param name="CanBeEmpty">It may be <c>""</c>.</param>
internal sealed record TextShape(string? Pattern = null, bool CanBeEmpty = true) : Shape
{
    /// <summary>Any text.</summary>
    public static TextShape Any { get; } = new();
}

/// <summary>A number within bounds, or a text that says one.</summary>
/// <param name="Pattern">A regular expression for the text.</param>
/// <param name="Least">The smallest.</param>
/// <param name="Most">The largest.</param>
/// <param name="IsWhole">It has no fraction.</param>
internal sealed record NumberShape(string Pattern, double? Least = null, double? Most = null, bool IsWhole = false) : Shape
{
    /// <summary>A whole number.</summary>
    public static NumberShape Whole(int least, int most) => new("^[0-9]+$", least, most, IsWhole: true);
}

/// <summary>One of some words.</summary>
internal sealed record ChoiceShape(params IReadOnlyList<string> Words) : Shape;

/// <summary>One of the kinds of document that the packs have.</summary>
internal sealed record KindShape : Shape;

/// <summary><c>yes</c> or <c>no</c>.</summary>
internal sealed record SwitchShape : Shape;

/// <summary><c>[]</c>, which says that there is none.</summary>
internal sealed record NoneShape : Shape;

/// <summary>A list.</summary>
/// <param name="Item">What its items are.</param>
/// <param name="CanBeEmpty">It may have none.</param>
internal sealed record ListShape(Shape Item, bool CanBeEmpty = true) : Shape;

/// <summary>A map whose keys are names that the drafter chooses.</summary>
/// <param name="Value">What stands behind each.</param>
/// <param name="Pattern">A regular expression that the names match; null for any.</param>
internal sealed record NamesShape(Shape Value, string? Pattern = null) : Shape;

/// <summary>Any of several shapes.</summary>
internal sealed record AnyShape(params IReadOnlyList<Shape> Shapes) : Shape;

/// <summary>A shape with a name: one that stands at several places, or inside itself.</summary>
internal sealed record NamedShape(string Name, Func<Shape> Of) : Shape;
