using DocGen.Documents;
using DocGen.Styles;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Docx;

/// <summary>
/// Documents of every shape that the model allows: several authors, dates or none, joins, splits, empty paragraphs, nested tables with
/// marked rows, notes, comments that overlap or never end, links, fields, pictures, deletions inside insertions, sections, moves.
/// </summary>
public static class RandomDocuments
{
    /// <summary>Random documents; a failing one is made smaller block by block.</summary>
    public static Arbitrary<Document> Any => Arb.From(Documents, Smaller);

    private static readonly StyleSheet Sheet = new(new StyleFormat { Font = "Calibri", Size = 24 },
    [
        new Style("Normal", "Normal", StyleKind.Paragraph) { IsDefault = true },
        new Style("Call", "Call", StyleKind.Paragraph) { BasedOn = "Normal", Format = new() { Italic = true, Left = 794 } },
        new Style("href", "href", StyleKind.Character),
        new Style("Grid", "Grid", StyleKind.Table) { Format = new() { CellBorders = new Border(4, 0) } },
    ]);

    private static readonly Gen<Revision> Revisions = Gen.Elements(
        new Revision("United States", new DateTime(2013, 2, 1)),
        new Revision("Brazil", new DateTime(2013, 2, 3, 23, 59, 58)),
        new Revision("Brazil"),
        new Revision("Côte d'Ivoire & \"others\" <x>"));

    private static readonly Gen<Revision?> Stamp = Maybe(3, Revisions);

    private static readonly Gen<string> Words = Gen.Elements(
        "", " ", "that", " per ", "a  b", "& <b> \"q\" 'x'", "Côte\u00A0d’Ivoire", "ITU\u2011T", "الاتحاد", "(الاتحاد 27)", "، x ", "电信", "😀", "]]>", " \u3000", "a)");

    private static readonly Gen<RunProperties> Runs = Gen.Frequency(
        (4, Gen.Constant(RunProperties.Plain)),
        (3, from flags in Gen.Choose(0, 7)
            from vertical in Gen.Elements(Enum.GetValues<VerticalPosition>())
            from style in Gen.Elements("href", null)
            from language in Gen.Elements("fr-FR", null, null)
            from direction in Gen.Elements<bool?>(true, false, null, null, null)
            from link in Gen.Elements("https://www.itu.int/a?b=1&c=%20d", "mailto:a@b.int", "https://example.org/é#x", null, null, null)
            select new RunProperties
            {
                Bold = (flags & 1) != 0, Italic = (flags & 2) != 0, Underline = (flags & 4) != 0,
                Vertical = vertical, Style = style, Language = language, RightToLeft = direction, Link = link,
            }));

    private static readonly Gen<RunProperties> NoteRuns =
        from run in Runs select run with { Vertical = VerticalPosition.Baseline };

    private static readonly Gen<Picture> Pictures =
        from content in Gen.Elements(TestPictures.Png, TestPictures.OtherPng, TestPictures.Jpeg)
        from vector in Gen.Elements(TestPictures.Svg, null, null)
        from width in Gen.Choose(1, 20_000_000)
        from height in Gen.Choose(1, 20_000_000)
        from alternative in Gen.Elements("A map", "& <\"x\">\n\tخريطة", " ", "", null)
        select new Picture(content, width, height) { Vector = vector, AlternativeText = alternative };

    private static readonly Gen<Atom> PlainAtoms = Stamped(Gen.Frequency<Atom>(
        (8, from text in Words from run in Runs select (Atom)new TextAtom(text, run)),
        (1, from run in Runs select (Atom)new TabAtom(run)),
        (1, from run in Runs from kind in Gen.Elements(BreakKind.Line, BreakKind.Page) select (Atom)new BreakAtom(kind, run)),
        (1, from code in Gen.Elements("PAGE", "STYLEREF href \\* MERGEFORMAT") from text in Words from run in Runs
            select (Atom)new FieldAtom(code, text, run)),
        (1, from picture in Pictures from run in Runs select (Atom)new PictureAtom(picture, run)),
        (1, from text in Words from run in Runs select (Atom)new LabelAtom(text, run))));

    private static readonly Gen<ValueList<Paragraph>> NoteContent =
        from paragraphs in Many(1, 2, Paragraphs(PlainAtoms))
        select (ValueList<Paragraph>)[.. paragraphs.SkipLast(1), Unstamped(paragraphs[^1])];

    private static readonly Gen<Comment> Comments =
        from author in Gen.Elements("Secretariat", "Côte d'Ivoire & \"others\" <x>")
        from date in Gen.Elements<DateTime?>(null, new DateTime(2013, 2, 5, 9, 30, 0))
        from content in NoteContent
        select new Comment(author, date, content);

    private static readonly Gen<Atom> BodyAtoms = Gen.Frequency(
        (10, PlainAtoms),
        (1, Stamped(from content in NoteContent from run in NoteRuns select (Atom)new NoteAtom(new Note(content), run))),
        (1, Stamped(from comment in Comments select (Atom)new CommentStartAtom(comment))),
        (1, Stamped(from comment in Comments select (Atom)new CommentEndAtom(comment))));

    private static readonly Gen<PageSetup> Pages =
        from width in Gen.Choose(5000, 20000) from left in Gen.Choose(0, 2000) select new PageSetup { Width = width, Left = left };

    private static readonly Gen<Document> Documents =
        from body in Gen.Frequency((2, Body), (1, Moved))
        from page in Pages
        from headers in Gen.SubListOf(from kind in Enum.GetValues<HeaderFooterKind>() from pages in Enum.GetValues<HeaderFooterPages>() select (kind, pages))
        from stories in Many(headers.Count, headers.Count, Blocks(PlainAtoms, depth: 1))
        from title in Gen.Elements("Opinion 1 & <2>", "", " ", null)
        from created in Gen.Elements<DateTime?>(null, new DateTime(2013, 2, 1))
        from language in Gen.Elements("en-GB", "ar", "zh-CN")
        from isRightToLeft in Gen.Elements(true, false)
        from custom in Gen.SubListOf(new CustomProperty("Docnum", "WTPF-IEG/2/10"), new CustomProperty("A & \"B\"", " <x>\n"), new CustomProperty("الرقم", ""))
        select new Document(
            new DocumentProperties
            {
                Title = title, Creator = title, Created = created, Language = language, RightToLeft = isRightToLeft, Custom = [.. custom],
            },
            Sheet,
            page,
            headers.Zip(stories, (h, blocks) => new HeaderFooter(h.kind, h.pages, blocks)).ToValueList(),
            body);

    private static Gen<ValueList<Block>> Body =>
        from blocks in Blocks(BodyAtoms, depth: 2)
        from page in Pages
        from at in Gen.Choose(-4, blocks.Count)
        select at < 0 ? blocks : Settled([.. blocks.Take(at), new SectionBreak(page), .. blocks.Skip(at)]);

    /// <summary>Text with some paragraphs that one moves: both ends have their own other stamps, as whoever comes after may leave them.</summary>
    private static Gen<ValueList<Block>> Moved =>
        from body in Body
        from moved in Many(1, 3, Paragraphs(BodyAtoms))
        from name in Gen.Elements("move1", "& <\"x\">")
        from who in Revisions
        let stamp = who with { Date = who.Date ?? new DateTime(2013, 2, 4), Move = name }
        let gone = moved.Select(paragraph => Each(paragraph, atom => atom with { Deleted = stamp }))
        let come = moved.Select(paragraph => Each(paragraph, atom => atom with { Inserted = stamp }))
        from one in Gen.Choose(0, body.Count - 1)
        from other in Gen.Choose(one, body.Count - 1)
        from isUp in Gen.Elements(true, false)
        select Settled(
        [
            .. body.Take(one), .. isUp ? come : gone, .. body.Skip(one).Take(other - one), .. isUp ? gone : come, .. body.Skip(other),
        ]);

    private static Paragraph Each(Paragraph paragraph, Func<Atom, Atom> stamped) =>
        new(paragraph.Atoms.Select(stamped).ToValueList(), (MarkAtom)stamped(paragraph.Mark));

    private static Gen<ValueList<Block>> Blocks(Gen<Atom> atoms, int depth)
    {
        var paragraphs = from paragraph in Paragraphs(atoms) select (Block)paragraph;
        var any = depth == 0 ? paragraphs : Gen.Frequency((5, paragraphs), (1, Tables(atoms, depth)));
        return from blocks in Many(0, 4, any) from last in paragraphs select Settled([.. blocks, last]);
    }

    private static Gen<Paragraph> Paragraphs(Gen<Atom> atoms) =>
        from content in Many(0, 5, atoms)
        from style in Gen.Elements("Normal", "Normal", "Call")
        from breaks in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from direction in Gen.Elements<bool?>(true, false, null, null, null)
        from alignment in Gen.Elements<Alignment?>(Alignment.Left, Alignment.Center, Alignment.Right, Alignment.Justified, null, null, null, null, null)
        from inserted in Stamp
        from deleted in Stamp
        select new Paragraph(content, new MarkAtom(new ParagraphProperties(style)
        {
            PageBreakBefore = breaks, RightToLeft = direction, Alignment = alignment,
        })
        {
            Inserted = inserted,
            Deleted = deleted,
        });

    private static Gen<Block> Tables(Gen<Atom> atoms, int depth) =>
        from style in Gen.Elements("Grid", null)
        from columns in Many(1, 3, Gen.Choose(500, 4000))
        from rows in Many(1, 3, Rows(atoms, columns.Count, depth))
        select (Block)new Table(new TableProperties(style, columns), VerticalMerges.Kept(rows.Select(row => (row, true))));

    private static Gen<TableRow> Rows(Gen<Atom> atoms, int columns, int depth) =>
        from first in Gen.Choose(1, columns)
        from cells in Many(columns - first + 1, columns - first + 1, Cells(atoms, depth))
        from isHeader in Gen.Elements(true, false)
        from inserted in Stamp
        from deleted in Stamp
        select RowStamps.Spread(new TableRow(
            [.. cells.Select((cell, i) => cell with { Span = i == 0 ? first : 1 })], isHeader) { Inserted = inserted, Deleted = deleted });

    private static Gen<TableCell> Cells(Gen<Atom> atoms, int depth) =>
        from blocks in Blocks(atoms, depth - 1)
        from merge in Gen.Elements(Enum.GetValues<VerticalMerge>())
        from alignment in Gen.Elements(Enum.GetValues<CellAlignment>())
        select new TableCell(blocks) { Merge = merge, Alignment = alignment };

    /// <summary>What is last, in all or in its section, has a mark without stamps.</summary>
    private static ValueList<Block> Settled(List<Block> blocks) => blocks.Select((block, i) =>
        block is Paragraph paragraph && (i + 1 == blocks.Count || blocks[i + 1] is SectionBreak) ? Unstamped(paragraph) : block).ToValueList();

    private static Paragraph Unstamped(Paragraph paragraph) =>
        paragraph with { Mark = paragraph.Mark with { Inserted = null, Deleted = null } };

    private static Gen<Atom> Stamped(Gen<Atom> atoms) =>
        from atom in atoms from inserted in Stamp from deleted in Stamp select atom with { Inserted = inserted, Deleted = deleted };

    private static Gen<T?> Maybe<T>(int outOf, Gen<T> some) where T : class =>
        Gen.Frequency((outOf - 1, Gen.Constant<T?>(null)), (1, from one in some select (T?)one));

    private static Gen<ValueList<T>> Many<T>(int least, int most, Gen<T> one) =>
        from count in Gen.Choose(least, most) from items in Gen.ListOf(one, count) select items.ToValueList();

    private static IEnumerable<Document> Smaller(Document document)
    {
        var body = document.Body.ToValueList();
        if (document.HeadersFooters.Count > 0)
        {
            yield return document with { HeadersFooters = [] };
        }
        for (var i = 0; i < body.Count; i++)
        {
            yield return document with { Body = Settled([.. body.Take(i), .. body.Skip(i + 1)]) };
        }
        for (var i = 0; i < body.Count; i++)
        {
            for (var j = 0; body[i] is Paragraph paragraph && j < paragraph.Atoms.Count; j++)
            {
                Paragraph smaller = paragraph with { Atoms = [.. paragraph.Atoms.Take(j), .. paragraph.Atoms.Skip(j + 1)] };
                yield return document with { Body = (ValueList<Block>)[.. body.Take(i), smaller, .. body.Skip(i + 1)] };
            }
        }
    }
}
