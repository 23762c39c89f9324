using DocGen.Documents;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

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
            part.Moves.Leave(Stamps.None);
            TableCodec.Write(part, table, surroundings.Content);
        }
        if (next is null or SectionBreak || (block is Table && next is Table))
        {
            SpacerCodec.Write(part, surroundings, section);
        }
        return surroundings;
    }

    /// <summary>
    /// Reads blocks. What is last, in all or in its section, has no stamps but those of its row; Word leaves some there, and joins nothing
    /// for all that.
    /// </summary>
    public static ValueList<Block> Read(PartReader part, OpenXmlElement container, Stamps outer)
    {
        var blocks = ReadAll(part, container, outer).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Paragraph last && (i + 1 == blocks.Count || blocks[i + 1] is SectionBreak))
            {
                blocks[i] = last with { Mark = last.Mark with { Inserted = outer.Inserted, Deleted = outer.Deleted } };
            }
        }
        return [.. blocks];
    }

    /// <summary>Reads a note or a comment, which hold paragraphs only; of tables, the paragraphs in their cells.</summary>
    public static ValueList<Paragraph> ReadParagraphs(PartReader part, OpenXmlElement container) =>
        Read(part, container, Stamps.None).Paragraphs().ToValueList();

    private static IEnumerable<Block> ReadAll(PartReader part, OpenXmlElement container, Stamps outer)
    {
        foreach (var child in container.ChildElements)
        {
            switch (child)
            {
                case W.Paragraph paragraph:
                    if (!SpacerCodec.Is(paragraph))
                    {
                        yield return ParagraphCodec.Read(part, paragraph, outer);
                    }
                    if (part.IsBody && paragraph.ParagraphProperties?.SectionProperties is { } section)
                    {
                        yield return new SectionBreak(SectionCodec.Read(section));
                    }
                    break;
                case W.Table table:
                    yield return TableCodec.Read(part, table, outer);
                    break;
                case W.CommentRangeStart or W.CommentRangeEnd:
                    part.Wait(CommentCodec.ReadAnchor(part, child, Stamps.None));
                    break;
                case W.MoveBookmarkType or W.MarkupRangeType:
                    part.Moves.Read(child);
                    break;
                case W.SdtBlock or W.SdtContentBlock or W.CustomXmlBlock:
                    foreach (var inner in ReadAll(part, child, outer))
                    {
                        yield return inner;
                    }
                    break;
                case W.AltChunk:
                    part.Document.LeaveOut("parts in another format");
                    break;
            }
        }
    }
}
