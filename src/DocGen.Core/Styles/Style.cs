namespace DocGen.Styles;

/// <summary>What a style can be put on (<c>ST_StyleType</c>).</summary>
public enum StyleKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A run.</summary>
    Character,

    /// <summary>A table.</summary>
    Table,
}

/// <summary>A named set of properties (<c>w:style</c>, ECMA-376 Part 1, §17.7.4.17).</summary>
/// <param name="Id">What paragraphs and runs refer to (<c>w:styleId</c>): the name without blanks and underscores, by ITU's custom.</param>
/// <param name="Name">What Word's user sees.</param>
/// <param name="Kind">What it can be put on.</param>
public sealed record Style(string Id, string Name, StyleKind Kind)
{
    /// <summary>The id of the style that this one changes, or null.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The id of the style of the next paragraph that is typed, or null for the same.</summary>
    public string? Next { get; init; }

    /// <summary>The style of whatever names none.</summary>
    public bool IsDefault { get; init; }

    /// <summary>What it sets.</summary>
    public StyleFormat Format { get; init; } = new();
}
