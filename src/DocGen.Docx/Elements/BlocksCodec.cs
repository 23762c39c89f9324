using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>
/// The blocks of a body, cell, header or note, one after another. The block after is looked at before one is written, because it says
/// whether a paragraph is the last, and whether it carries the end of a section.
/// </summary>
internal static class BlocksCodec
{
    /// <summary>Writes blocks, walking them once.</summary>
    public static void Write(PartWriter part, IEnumerable<Block> blocks, Surroundings surroundings)
    {
        var here = surroundings;
        Block? block = null;
        foreach (var next in blocks)
        {
            here = Write(part, block, next, here);
            block = next;
        }
        Write(part, block, null, here);
    }

    /// <summary>Writes one block; null stands for the beginning and the end.</summary>
    /// <returns>What holds for the next: the opening, once written, is gone.</returns>
    private static Surroundings Write(PartWriter part, Block? block, Block? next, Surroundings surroundings)
    {
        var section = (next as SectionBreak)?.Page;
        if (block is Paragraph paragraph)
        {
            ParagraphCodec.Write(part, paragraph, surroundings, isLast: next is null or SectionBreak, section);
            return surroundings.Opening is null ? surroundings : surroundings with { Opening = null };
        }
        if (block is Table table)
        {
            TableCodec.Write(part, table, surroundings.Content);
        }
        if (next is null or SectionBreak || (block is Table && next is Table))
        {
            SpacerCodec.Write(part, surroundings, section);
        }
        return surroundings;
    }
}
