namespace DocGen.Drafting.Notation.Shapes;

/// <summary>A key of a map.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it is for, in a sentence for drafters.</param>
/// <param name="Value">What may stand behind it.</param>
/// <param name="IsRequired">The map must have it.</param>
internal sealed record KeyShape(string Name, string Description, Shape Value, bool IsRequired = false);

/// <summary>A map of known keys.</summary>
internal sealed record MapShape : Shape
{
    /// <summary>A map of these keys, in the order in which an editor offers them.</summary>
    public MapShape(params IReadOnlyList<KeyShape> keys) => (Keys, Names) = (keys, [.. keys.Select(key => key.Name)]);

    /// <summary>The keys.</summary>
    public IReadOnlyList<KeyShape> Keys { get; }

    /// <summary>Their names: what <see cref="Fields"/> takes.</summary>
    public string[] Names { get; }

    /// <summary>Keys one of which, and no more, must be there; none where there is no such choice.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>Two keys that exclude each other.</summary>
    public (string One, string Other)? Apart { get; init; }

    /// <summary>A key that means nothing without one of others.</summary>
    public (string Key, IReadOnlyList<string> Others)? Needs { get; init; }

    /// <summary>The map with another value behind one of its keys, and with some keys required.</summary>
    public MapShape With(string name, Shape value, params IReadOnlyList<string> required) => new([.. Keys.Select(key =>
        (key.Name == name ? key with { Value = value } : key) with { IsRequired = key.IsRequired || required.Contains(key.Name) })])
    {
        OneOf = OneOf, Apart = Apart, Needs = Needs,
    };
}
