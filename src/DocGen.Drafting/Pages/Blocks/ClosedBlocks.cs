using DocGen.Documents;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary>
/// Gives a body, cell, header, footer or note an end that Word can hold: a last paragraph, with a mark that nobody proposes to
/// insert or to delete. There is no next paragraph that it could be joined to.
/// </summary>
internal static class ClosedBlocks
{
    /// <summary>Stamps the paragraph marks with what stands round them, and adds an empty paragraph where the last one cannot be the last.</summary>
    /// <param name="blocks">The blocks; paragraph marks have their own stamps only.</param>
    /// <param name="inherited">The stamps of the row, or of what stands round the note.</param>
    /// <param name="lastInherits">The last mark takes them too, as in a row; in a note it does not.</param>
    /// <param name="style">The style of the empty paragraph.</param>
    public static void Close(List<Block> blocks, Marks inherited, bool lastInherits, string style)
    {
        var forLast = lastInherits ? inherited : default;
        if (!CanBeLast(blocks.Count > 0 ? blocks[^1] : null, forLast))
        {
            blocks.Add(Empty(style));
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            var marks = i < blocks.Count - 1 ? inherited : forLast;
            if (!marks.AreNone && blocks[i] is Paragraph paragraph)
            {
                blocks[i] = paragraph with { Mark = Marks.Of(paragraph.Mark).Or(marks).On(paragraph.Mark) };
            }
        }
    }

    /// <summary>True for a paragraph whose mark has no stamps of its own, but such as the row has.</summary>
    public static bool CanBeLast(Block? block, Marks row = default) =>
        block is Paragraph paragraph && Marks.Of(paragraph.Mark).AreCoveredBy(row);

    /// <summary>An empty paragraph.</summary>
    public static Paragraph Empty(string style) => Paragraph.Plain(style, "");
}
