using DocGen.Documents;
using DocGen.Styles;

namespace DocGen.Tests.Drafting.Pages;

/// <summary>Random documents of the kind that a page can say: every atom, every stamp, tables, notes, comments, sections.</summary>
internal sealed class RandomDocuments(int seed, int size)
{
    private readonly Random random = new(seed);

    public static PageSetup Landscape { get; } = PageSheet.Setup with { Width = 16840, Height = 11907 };

    public Document Document()
    {
        var page = PageSheet.Setup;
        var body = new List<Block>();
        for (var sections = random.Next(3); sections >= 0; sections--)
        {
            body.AddRange(Section());
            page = OneIn(2) ? PageSheet.Setup : Landscape;
            body.AddRange(sections > 0 ? [new SectionBreak(page)] : Array.Empty<Block>());
        }
        return new Document(
            new DocumentProperties { Title = OneIn(2) ? Words() : null, Created = Date(), Language = OneIn(2) ? "fr" : "en-GB", RightToLeft = OneIn(2), Custom = [.. Custom()] },
            PageSheet.Styles, page, [.. HeadersFooters()], body.ToValueList());
    }

    private IEnumerable<CustomProperty> Custom() =>
        from name in (string[])["Docnum", "a <b> \"c\""]
        where OneIn(3)
        select new CustomProperty(name, "x" + Words() + "x");

    private IEnumerable<HeaderFooter> HeadersFooters() =>
        from kind in Enum.GetValues<HeaderFooterKind>()
        from pages in Enum.GetValues<HeaderFooterPages>()
        where OneIn(4)
        select new HeaderFooter(kind, pages, [Paragraph(default), Paragraph(default, isLast: true)]);

    private List<Block> Section()
    {
        var blocks = new List<Block>();
        for (var count = random.Next(size); count > 0; count--)
        {
            switch (random.Next(6))
            {
                case 0: blocks.Add(Table()); break;
                case 1: blocks.AddRange([PageBreak(), Table()]); break;
                default: blocks.Add(Paragraph(default, withNotes: true)); break;
            }
        }
        blocks.Add(Paragraph(default, isLast: true, withNotes: true));
        return blocks;
    }

    private static Paragraph PageBreak() =>
        DocGen.Documents.Paragraph.Plain("Normal", "") with { Atoms = [new BreakAtom(BreakKind.Page, RunProperties.Plain)] };

    private Table Table()
    {
        var columns = Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(1, 5000)).ToValueList();
        var (grid, taken, rows) = (new CellGrid(), new int[columns.Count], new List<TableRow>());
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            rows.Add(Row(grid, taken, left));
        }
        return new Table(new TableProperties(OneIn(2) ? "Grid" : null, columns), [.. rows]);
    }

    /// <summary>A row whose cells stand where none from above goes on; <paramref name="taken"/> says for how many rows each column is.</summary>
    private TableRow Row(CellGrid grid, int[] taken, int rowsLeft)
    {
        var (inserted, deleted) = Stamps();
        var cells = new List<(TableCell, int)>();
        for (var column = 0; column < taken.Length; column++)
        {
            if (taken[column] > 0)
            {
                taken[column]--;
                continue;
            }
            var free = taken.Skip(column).TakeWhile(rows => rows == 0).Count();
            var (span, rows) = (random.Next(1, free + 1), OneIn(2) ? 1 : random.Next(1, rowsLeft + 1));
            var blocks = Enumerable.Range(0, random.Next(2)).Select(_ => (Block)Paragraph((inserted, deleted), withNotes: true));
            cells.Add((new TableCell([.. blocks, Last(Paragraph((inserted, deleted), isLast: true, withNotes: true))], span) { Alignment = Pick(Enum.GetValues<CellAlignment>()) }, rows));
            Array.Fill(taken, rows - 1, column, span);
            column += span - 1;
        }
        return new TableRow(grid.Next(cells, Continued, []), OneIn(3)) { Inserted = inserted, Deleted = deleted };

        Paragraph Last(Paragraph last) => last with { Mark = last.Mark with { Inserted = Own(inserted), Deleted = Own(deleted) } };

        TableCell Continued()
        {
            var empty = DocGen.Documents.Paragraph.Plain("TableText", "");
            return new([empty with { Mark = empty.Mark with { Inserted = inserted, Deleted = deleted } }]);
        }
    }

    /// <summary>A last mark in a marked row has the row's stamp, or one of that kind of its own.</summary>
    private Revision? Own(Revision? row) => row is null ? null : OneIn(4) ? Revision() : row;

    /// <summary>What stands in something stamped has those stamps, or more.</summary>
    private Paragraph Paragraph((Revision? Inserted, Revision? Deleted) around, bool isLast = false, bool withNotes = false)
    {
        var mark = new MarkAtom(new ParagraphProperties(Pick("Normal", "Call", "Heading1")) { PageBreakBefore = OneIn(8), RightToLeft = Direction(), Alignment = Pick<Alignment?>(Alignment.Left, Alignment.Center, Alignment.Right, Alignment.Justified, null, null, null) });
        var (inserted, deleted) = isLast ? default : Stamps();
        mark = isLast ? mark : mark with { Inserted = around.Inserted ?? inserted, Deleted = around.Deleted ?? deleted };
        return new Paragraph(Atoms(around, random.Next(size), withNotes), mark);
    }

    private ValueList<Atom> Atoms((Revision? Inserted, Revision? Deleted) around, int count, bool withNotes)
    {
        var atoms = new List<Atom>();
        for (; count > 0; count--)
        {
            var (inserted, deleted) = Stamps();
            inserted = around.Inserted ?? (around.Deleted is null ? inserted : null);
            deleted = around.Deleted ?? deleted;
            if (withNotes && OneIn(6))
            {
                var comment = new Comment("X" + random.Next(9), Date(), [DocGen.Documents.Paragraph.Plain("CommentText", Words())]);
                atoms.Add(new CommentStartAtom(comment) { Inserted = inserted, Deleted = deleted });
                atoms.AddRange(Atoms((inserted, deleted), random.Next(3), withNotes));
                atoms.Add(new CommentEndAtom(comment) { Inserted = inserted, Deleted = deleted });
                continue;
            }
            Atom atom = withNotes && OneIn(6) ? Note((inserted, deleted)) : Run();
            AddJoined(atoms, atom with { Inserted = inserted, Deleted = deleted });
        }
        return [.. atoms];
    }

    private static void AddJoined(List<Atom> atoms, Atom atom)
    {
        if (atom is TextAtom text && atoms.Count > 0 && atoms[^1] is TextAtom last && text == last with { Text = text.Text })
        {
            atoms[^1] = last with { Text = last.Text + text.Text };
        }
        else
        {
            atoms.Add(atom);
        }
    }

    private NoteAtom Note((Revision? Inserted, Revision? Deleted) around)
    {
        Paragraph[] content = OneIn(2) ? [Paragraph(around, isLast: true)] : [Paragraph(around), Paragraph(around, isLast: true)];
        return new NoteAtom(new Note([.. content]), Properties());
    }

    private Atom Run() => random.Next(7) switch
    {
        6 => new PictureAtom(Picture(), Properties()),
        0 => new TabAtom(Properties()),
        1 => new BreakAtom(BreakKind.Line, Properties()),
        2 => new FieldAtom(Pick("PAGE", "NUMPAGES", "STYLEREF \"a & b\""), Words(), Properties()),
        _ => new TextAtom(Words(), Properties()),
    };

    private Picture Picture()
    {
        var isVector = OneIn(3);
        var content = isVector || OneIn(2) ? TestPictures.Jpeg : TestPictures.Png;
        return new Picture(content, random.Next(1, 9000) * Documents.Picture.EmuPerTwip, random.Next(1, 9000) * Documents.Picture.EmuPerTwip)
        {
            Vector = isVector ? TestPictures.Svg : null,
            AlternativeText = OneIn(3) ? "" : Words(),
        };
    }

    private RunProperties Properties() => OneIn(2) ? RunProperties.Plain : new RunProperties
    {
        Style = OneIn(3) ? "Strong" : null,
        Bold = OneIn(3),
        Italic = OneIn(3),
        Underline = OneIn(3),
        Vertical = Pick(Enum.GetValues<VerticalPosition>()),
        Language = OneIn(3) ? "ru" : null,
        RightToLeft = Direction(),
        Link = OneIn(3) ? "https://itu.int/?a=1&b=\"'" : null,
    };

    private bool? Direction() => Pick<bool?>(true, false, null, null);

    private string Words() =>
        string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick("a", " ", "  b", "\u00a0", "<&>", "]]>", "\"'", "é—", "\U0001F600", "x y ")));

    private (Revision? Inserted, Revision? Deleted) Stamps() => (OneIn(3) ? Revision() : null, OneIn(3) ? Revision() : null);

    private Revision Revision() => new(Pick("United States", "Brazil <br>", "\"A & B\""), Date());

    private DateTime? Date() => Pick<DateTime?>(null, new DateTime(2013, 2, 1), new DateTime(2013, 2, 3, 9, 30, 0));

    private bool OneIn(int times) => random.Next(times) == 0;

    private T Pick<T>(params T[] from) => from[random.Next(from.Length)];
}
