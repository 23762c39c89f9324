using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Makes items of blocks and of rows, each with its place in its text.</summary>
internal sealed class ItemReader(ComparisonRules rules, Vocabulary vocabulary)
{
    /// <summary>Fewer blocks are read faster than a second thread begins.</summary>
    private const int Many = 256;

    private readonly Tokenizer tokenizer = new(vocabulary);
    private readonly TokenList tokens = new();

    /// <summary>The blocks of two bodies. Many are read beside each other, each text with numbers of its own, which are brought together then.</summary>
    public (Item[] Original, Item[] Revised) Both(IReadOnlyList<Block> original, IReadOnlyList<Block> revised)
    {
        if (Math.Min(original.Count, revised.Count) < Many)
        {
            return (Blocks(original, 0), Blocks(revised, 0));
        }
        var own = new Vocabulary();
        var reading = Task.Run(() => new ItemReader(rules, own).Blocks(revised, 0));
        var before = Blocks(original, 0);
        var after = reading.GetAwaiter().GetResult();
        var numbers = vocabulary.Join(own);
        return (before, Array.ConvertAll(after, item => item.Renumbered(numbers, vocabulary)));
    }

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
            var own = Tokens(blocks[i], at);
            var value = paragraph is null ? vocabulary.Of(blocks[i]) : vocabulary.Of(new TokenSequence(own));
            items[i] = new Item(blocks[i], value, at, to, own, paragraph is not null && rules.IsSolitary(paragraph))
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
            items[i] = new Item(row, vocabulary.Of(row), at, to, Tokens(row, at), IsSolitary: false);
            at = to;
        }
        return items;
    }

    private Token[] Tokens(Block block, int at)
    {
        Add(block, at);
        return tokens.Take();
    }

    private Token[] Tokens(TableRow row, int at)
    {
        Add(row, at);
        return tokens.Take();
    }

    /// <summary>The tokens of a block. Those of a table serve to know it by: what it stands for is looked at row by row.</summary>
    private void Add(Block block, int at)
    {
        if (block is Paragraph paragraph)
        {
            tokenizer.Add(paragraph, at, tokens);
        }
        else if (block is Table table)
        {
            foreach (var row in table.Rows)
            {
                Add(row, at);
            }
        }
    }

    private void Add(TableRow row, int at)
    {
        foreach (var cell in row.Cells)
        {
            foreach (var block in cell.Blocks)
            {
                Add(block, at);
            }
        }
    }
}
