namespace DocGen.Documents;

/// <summary>
/// A picture as it stands in a document (DrawingML, ECMA-376 Part 1, §20.2). Its measures are EMU (English Metric Units): 914 400 to the
/// inch, 12 700 to the point, 635 to the twip, 36 000 to the millimetre.
/// </summary>
/// <param name="Content">PNG or JPEG, which every reader can show.</param>
/// <param name="Width">How wide it is shown, in EMU.</param>
/// <param name="Height">How high it is shown, in EMU.</param>
public sealed record Picture(PictureContent Content, int Width, int Height)
{
    /// <summary>Twips to EMU.</summary>
    public const int EmuPerTwip = 635;

    /// <summary>The same picture as SVG, or null; a reader that can show it does, and the others fall back to <see cref="Content"/>.</summary>
    public PictureContent? Vector { get; init; }

    /// <summary>
    /// What a reader who cannot see the picture is told. The empty text says that it is decoration and nothing need be told; null, which
    /// only files from elsewhere have, that nobody has said anything.
    /// </summary>
    public string? AlternativeText { get; init; }
}
