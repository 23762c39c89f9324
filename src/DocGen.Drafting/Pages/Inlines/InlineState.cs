using DocGen.Documents;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>What holds where a piece of text stands: what the elements round it say.</summary>
internal sealed record InlineState
{
    /// <summary>Nothing stands round it but the body.</summary>
    public static InlineState Body { get; } = new();

    /// <summary>How text looks here.</summary>
    public RunProperties Properties { get; init; } = RunProperties.Plain;

    /// <summary>The stamps of <c>ins</c> and <c>del</c> round it, also of those round its footnote.</summary>
    public Marks Own { get; init; }

    /// <summary>The stamps of its table row, which hold where it has none of its own.</summary>
    public Marks Row { get; init; }

    /// <summary><c>header</c>, <c>footer</c> or <c>note</c> where it stands in one: they take no notes, the first two no comments.</summary>
    public string? Region { get; init; }

    /// <summary>The stamps of what stands here.</summary>
    public Marks Marks => Own.Or(Row);
}
