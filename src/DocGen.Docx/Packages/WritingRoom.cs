namespace DocGen.Docx.Packages;

/// <summary>The memory in which one document at a time is written: a document that ends leaves it to the next.</summary>
internal sealed class WritingRoom
{
    /// <summary>What writes the markup of all parts.</summary>
    public MarkupWriter Markup { get; } = new();

    /// <summary>A small part, until it is whole.</summary>
    public MemoryStream Part { get; } = new();
}
