using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Writes a figure; <see cref="FigureReader"/> is the way back. A caption without the stamps of its picture cannot stand below it, where they
/// would hold for it too: it stands in a figure that has no picture, as does one whose picture went with a change.
/// </summary>
internal static class FigureWriter
{
    /// <summary>The item of a figure.</summary>
    public static void Write(FigurePart figure, DraftTextWriter writer)
    {
        var above = default(StampsAbove);
        if (figure.Picture is { } picture)
        {
            above = above.With(WholeStamp.Of(picture));
            writer.Paragraph(1, "- figure: ", picture);
            WriteKeys(picture.Atoms.OfType<FigureAtom>().Single(), writer);
        }
        if (figure.Caption is not { } caption)
        {
            return;
        }
        var bare = above.Bare(caption);
        if (figure.Picture is null || bare is null)
        {
            writer.Line(1, "- figure: []");
        }
        writer.Paragraph(2, "caption: ", bare ?? caption);
    }

    private static void WriteKeys(FigureAtom figure, DraftTextWriter writer)
    {
        Key("alt", figure.AlternativeText);
        Key("width", figure.Width);
        Key("height", figure.Height);
        Key("fallback", figure.Fallback);

        void Key(string key, string? value)
        {
            if (value is not null)
            {
                writer.Line(2, $"{key}: {writer.Plain(value, 6)}");
            }
        }
    }
}
