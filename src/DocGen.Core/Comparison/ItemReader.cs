using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Makes items of blocks and of rows, each with its place in its text.</summary>
internal sealed class ItemReader(ComparisonRules rules, Vocabulary vocabulary)
{
    private readonly Tokenizer tokenizer = new(vocabulary);

    /// <summary>The blocks of a body, a cell or a footnote.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="at">The place of the first.</param>
    public Item[] Blocks(IReadOnlyList<Block> blocks, int at)
    {
        var items = new Item[blocks.Count];
        for (var i = 0; i < items.Length; i++)
        {
            var to = at + FlatText.LengthOf(blocks[i]);
            var paragraph = blocks[i] as Paragraph;
            items[i] = new Item(blocks[i], vocabulary.Of(blocks[i]), at, to, Tokens([blocks[i]], at), paragraph is not null && rules.IsSolitary(paragraph))
            {
                IsIndivisible = paragraph is not null && rules.IsIndivisible(paragraph),
            };
            at = to;
        }
        return items;
    }

    /// <summary>The rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">Its place.</param>
    public Item[] Rows(Table table, int at)
    {
        var items = new Item[table.Rows.Count];
        at++;
        for (var i = 0; i < items.Length; i++)
        {
            var row = table.Rows[i];
            var to = at + FlatText.LengthOf(row);
            items[i] = new Item(row, vocabulary.Of(row), at, to, Tokens(row.Cells.SelectMany(cell => cell.Blocks), at), IsSolitary: false);
            at = to;
        }
        return items;
    }

    /// <summary>The tokens of some blocks. Those of a table serve to know it by: what it stands for is looked at row by row.</summary>
    private Token[] Tokens(IEnumerable<Block> blocks, int at)
    {
        var tokens = new List<Token>();
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                tokenizer.Add(paragraph, at, tokens);
            }
            else if (block is Table table)
            {
                tokens.AddRange(Tokens(table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks), at));
            }
        }
        return [.. tokens];
    }
}
