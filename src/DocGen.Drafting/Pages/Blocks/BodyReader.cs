using DocGen.Documents;
using DocGen.Drafting.Pages.Inlines;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary>
/// Reads the text of a page block by block, as it is asked for: it remembers only the last block of the section that it is in.
/// <c>&lt;section orientation&gt;</c> has its content in a section of its own; <c>&lt;page-break/&gt;</c> puts the next paragraph
/// on a new page.
/// </summary>
internal sealed class BodyReader(PageContext page)
{
    private Block? last;
    private bool breaksPage;
    private bool isBehindSection;

    /// <summary>The blocks of the document, from the node that the cursor stands on.</summary>
    public IEnumerable<Block> Read(PageElement doc, bool hasNext)
    {
        foreach (var block in ReadChildren(doc, hasNext))
        {
            yield return block;
        }
        foreach (var block in End())
        {
            yield return block;
        }
    }

    private IEnumerable<Block> ReadChildren(PageElement parent, bool hasNext)
    {
        for (; hasNext; hasNext = page.Cursor.Next(parent))
        {
            var begun = page.Cursor.Element switch
            {
                { Name: "section" } element when parent.Name == "doc" => ReadSection(element),
                { Name: "page-break" } element => ReadPageBreak(element),
                _ => null,
            };
            if (begun is null && BlockReader.Read(page, parent, InlineState.Body) is { } read)
            {
                if (!breaksPage && !isBehindSection)
                {
                    yield return last = read;
                    continue;
                }
                begun = Place(read);
            }
            foreach (var block in begun ?? [])
            {
                yield return last = block;
            }
        }
    }

    private IEnumerable<Block> ReadSection(PageElement element)
    {
        if (last is not null || breaksPage)
        {
            foreach (var block in EndSection())
            {
                yield return block;
            }
        }
        page.Page = Turned(page.Setup, page.Word(element, "orientation", "portrait", "landscape"));
        last = null;
        foreach (var block in ReadChildren(element, page.Cursor.Next(element)))
        {
            yield return block;
        }
        if (last is null && !breaksPage)
        {
            yield return ClosedBlocks.Empty(page.DefaultStyle);
        }
        isBehindSection = true;
    }

    private IEnumerable<Block> ReadPageBreak(PageElement element)
    {
        page.Cursor.SkipNothing(element);
        foreach (var block in LeaveSection())
        {
            yield return block;
        }
        if (breaksPage)
        {
            yield return PageBreak();
        }
        breaksPage = true;
    }

    private IEnumerable<Block> Place(Block block)
    {
        foreach (var before in LeaveSection())
        {
            yield return before;
        }
        if (breaksPage && block is Paragraph paragraph)
        {
            var properties = paragraph.Mark.Properties with { PageBreakBefore = true };
            block = paragraph with { Mark = paragraph.Mark with { Properties = properties } };
        }
        else if (breaksPage)
        {
            yield return PageBreak();
        }
        breaksPage = false;
        yield return block;
    }

    /// <summary>What follows a section stands on the page of the document again.</summary>
    private IEnumerable<Block> LeaveSection()
    {
        if (isBehindSection)
        {
            foreach (var block in EndSection())
            {
                yield return block;
            }
            page.Page = page.Setup;
        }
    }

    private IEnumerable<Block> EndSection()
    {
        foreach (var block in End())
        {
            yield return block;
        }
        yield return new SectionBreak(page.Page);
        (last, isBehindSection) = (null, false);
    }

    /// <summary>What a section needs at its end: Word keeps the section's page in the mark of its last paragraph.</summary>
    private IEnumerable<Block> End()
    {
        if (breaksPage)
        {
            breaksPage = false;
            yield return PageBreak();
        }
        else if (!ClosedBlocks.CanBeLast(last))
        {
            yield return ClosedBlocks.Empty(page.DefaultStyle);
        }
    }

    private Paragraph PageBreak() =>
        ClosedBlocks.Empty(page.DefaultStyle) with { Atoms = [new BreakAtom(BreakKind.Page, RunProperties.Plain)] };

    private static PageSetup Turned(PageSetup setup, string? orientation)
    {
        var (shorter, longer) = (Math.Min(setup.Width, setup.Height), Math.Max(setup.Width, setup.Height));
        return orientation switch
        {
            "landscape" => setup with { Width = longer, Height = shorter },
            "portrait" => setup with { Width = shorter, Height = longer },
            _ => setup,
        };
    }
}
