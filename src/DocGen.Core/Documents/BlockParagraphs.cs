namespace DocGen.Documents;

/// <summary>The paragraphs of a text, wherever they stand.</summary>
public static class BlockParagraphs
{
    /// <summary>Every paragraph in document order, those in cells among them; footnotes are left where they are.</summary>
    public static IEnumerable<Paragraph> Paragraphs(this IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks.Paragraphs()),
        _ => Enumerable.Empty<Paragraph>(),
    });
}
