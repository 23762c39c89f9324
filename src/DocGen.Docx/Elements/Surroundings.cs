namespace DocGen.Docx.Elements;

/// <summary>What holds for the blocks of a body, cell, header or note because of where they stand.</summary>
/// <param name="Content">Stamps that everything in it takes over: those of its row, or of the footnote's reference.</param>
/// <param name="LastMark">
/// The stamps of its last paragraph mark. There is no next paragraph that it could be joined to, so it has none of its own; only a row
/// that goes as a whole takes it along.
/// </param>
internal sealed record Surroundings(Stamps Content, Stamps LastMark)
{
    /// <summary>Nothing special: the body, a header, a comment.</summary>
    public static Surroundings Body { get; } = new(Stamps.None, Stamps.None);

    /// <summary>What the first paragraph begins with, such as a footnote's number.</summary>
    public Action? Opening { get; init; }
}
