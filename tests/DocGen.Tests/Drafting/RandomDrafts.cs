using DocGen.Documents;
using DocGen.Drafting.Drafts;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Drafting;

/// <summary>Drafts of every shape that the notation can say: all parts, nested clauses, whole paragraphs that come or go, joins and splits.</summary>
internal static class RandomDrafts
{
    /// <summary>Random drafts; a failing one is made smaller block by block, atom by atom.</summary>
    public static Arbitrary<Draft> Any { get; } = Arb.From(Drafts(hasLabels: true, hasPlainTables: false), Smaller);

    /// <summary>The same with more tables, among them those with several paragraphs in their cells.</summary>
    public static Arbitrary<Draft> Tabled { get; } = Arb.From(Drafts(hasLabels: true, hasPlainTables: true), Smaller);

    /// <summary>Drafts in which every label is left to the sequence.</summary>
    public static Arbitrary<Draft> Unlabelled { get; } = Arb.From(Drafts(hasLabels: false, hasPlainTables: true), Smaller);

    private sealed record Above(Gen<Revision> By, bool HasLabels, bool HasPlainTables, Revision? Inserted = null, Revision? Deleted = null);

    private static Gen<Draft> Drafts(bool hasLabels, bool hasPlainTables) =>
        from date in Gen.Elements<DateTime?>(null, new DateTime(2013, 2, 1))
        from revised in Gen.Elements<DateTime?>(null, null, new DateTime(2013, 2, 2, 8, 0, 0))
        from plain in Some.Maybe(2, Plain)
        from title in Some.Maybe(2, Plain)
        from proposals in Gen.Elements(null, "USA/27", "EUR/XX")
        from moves in Gen.Elements<bool?>(null, null, true, false)
        from emblem in Gen.Elements(null, "", "../emblem.png")
        let above = new Above(RandomAtoms.Revisions(revised ?? date), hasLabels, hasPlainTables)
        from note in Some.Many(0, 1, Paragraph(Roles.Note, 0, above, hasMark: false))
        from parts in Gen.Frequency((1, from opinion in Opinion(above) select opinion), (4,
            from some in Some.Many(0, 5, Part(above)) select some.SelectMany(part => part).ToList()))
        select new Draft(new DraftHead
        {
            Kind = "contribution", Template = "wtpf-ieg", Language = "en", Date = date, Revised = revised, Author = "United States",
            Emblem = emblem, Source = plain ?? "United States of America", Place = title, Title = title, Proposes = plain, Symbol = plain,
            Proposals = proposals, Moves = moves,
            Authors = [.. RandomAtoms.Authors(null).ByKey.Select(pair => new NamedAuthor(pair.Key, pair.Value))],
        }, Settled([.. note, .. parts]));

    private static Gen<string> Plain => from text in RandomAtoms.Texts select text + " of";

    private static Gen<List<Block>> Part(Above above) => Gen.Frequency(
        (2, from level in Gen.Choose(1, 6) from heading in Paragraph(Roles.Heading, level, above) select One(heading)),
        (3, from text in Paragraph(Roles.Text, 0, above) select One(text)),
        (3, Clauses(Roles.Item, 1, above)),
        (2, Opinion(above)),
        (1, RandomTables.Any((inserted, deleted) => Cell(above with { Inserted = inserted, Deleted = deleted }), above.By)),
        // Tables that the text form can say.
        (above.HasPlainTables ? 1 : 0, RandomTables.Plain(above.By)),
        (1, Figure(above)),
        (2, Proposal(above)),
        (1, from number in Some.Many(0, 1, Paragraph(Roles.AnnexNumber, 0, above))
            from title in Some.Many(1 - number.Count, 1, Paragraph(Roles.AnnexTitle, 0, above))
            select number.Concat(title).ToList()),
        (1, Gen.Constant(One(new Paragraph(
            [new BreakAtom(BreakKind.Page, RunProperties.Plain)], new MarkAtom(new ParagraphProperties(Roles.PageBreak)))))));

    private static Gen<List<Block>> Figure(Above above) =>
        from picture in Some.Many(0, 1, Picture(above))
        from isBelow in Some.Chance(2)
        from caption in Some.Many(1 - picture.Count, 1, Paragraph(Roles.Caption, 0, isBelow && picture.Count > 0 ? Below(above, picture[0]) : above))
        select (List<Block>)[.. picture, .. caption];

    private static Gen<Block> Picture(Above above) =>
        from file in Gen.Elements("map.png", "../a b #1.svg", "figures/- [x] {y}, é.png", "地图.svg")
        from alternative in Gen.OneOf(Gen.Constant(""), RandomAtoms.Texts)
        from size in Gen.Elements<(string?, string?)>((null, null), ("12cm", null), (null, "800"), ("40.5 mm", "340pt"))
        from fallback in Gen.Elements("b.png", null)
        from inserted in Some.Maybe(4, above.By)
        from deleted in Some.Maybe(4, above.By)
        let figure = new FigureAtom(file, alternative)
        {
            Width = size.Item1, Height = size.Item2, Fallback = file.EndsWith(".svg", StringComparison.Ordinal) ? fallback : null, Inserted = inserted, Deleted = deleted,
        }
        let label = new LabelAtom(null, RunProperties.Plain) { Inserted = inserted, Deleted = deleted }
        select (Block)new Paragraph(
            inserted is null && deleted is null ? [figure] : [label, figure],
            new MarkAtom(new ParagraphProperties(Roles.Figure)) { Inserted = inserted, Deleted = deleted });

    private static Gen<List<Block>> Opinion(Above above) =>
        from number in Some.Many(0, 1, Paragraph(Roles.OpinionNumber, 0, above, hasMark: false))
        from title in Gen.Frequency((5, Some.Many(1, 1, Paragraph(Roles.OpinionTitle, 0, above))), (1, Gen.Constant(new List<Block>())))
        from forum in Some.Many(0, 1, Paragraph(Roles.Forum, 0, above))
        from first in Gen.Frequency((1, Clauses(Roles.Clause, 1, above)), (4, Gen.Constant(new List<Block>())))
        from sections in Some.Many(0, 2, Section(above))
        select (List<Block>)[.. number, .. title, .. forum, .. first, .. sections.SelectMany(section => section)];

    /// <summary>A number that is counted stands only in lines that neither come nor go: else the others' numbers would hang on it.</summary>
    private static Gen<List<Block>> Proposal(Above above) =>
        from symbol in Gen.Elements("ADD", "MOD", "SUP", "NOC", "(MOD)", "ADD*", "SUP*")
        from number in Gen.Elements(null, null, "", "USA/27/5", "RCC/62A1/3", "no number")
        from kind in Gen.Choose(0, 5)
        from who in above.By
        let inserted = kind == 0 ? who : null
        let deleted = kind == 1 ? who : null
        let mark = new MarkAtom(new ParagraphProperties(Roles.Proposal)) { Inserted = inserted, Deleted = deleted }
        let line = new Paragraph(
            [
                .. kind > 1 ? [] : new Atom[] { new LabelAtom(null, RunProperties.Plain) { Inserted = inserted, Deleted = deleted } },
                new TextAtom(symbol, RunProperties.Plain) { Inserted = inserted, Deleted = deleted },
            ], mark)
        let numbered = kind > 1 ? number : "RCC/62A1/9"
        from has in Some.Chance(8)
        from title in Some.Many(0, 1, Paragraph(Roles.ProposalTitle, 0, above))
        from text in Some.Many(0, 2, Gen.OneOf(
            from one in Paragraph(Roles.Text, 0, above) select One(one), Clauses(Roles.Item, 1, above), Opinion(above), Figure(above)))
        from reasons in Some.Many(0, 1, Paragraph(Roles.Reasons, 0, above, hasMark: false))
        select (List<Block>)
        [
            .. has ? [] : new Block[] { numbered is null ? line : ProposalLine.WithNumber(line, numbered) },
            .. title, .. text.SelectMany(part => part), .. reasons,
        ];

    private static Gen<List<Block>> Section(Above above) =>
        from call in Paragraph(Roles.Call, 0, above)
        from clauses in Clauses(Roles.Clause, 1, Below(above, call))
        select (List<Block>)[call, .. clauses];

    private static Gen<List<Block>> Clauses(string role, int level, Above above) =>
        from clauses in Some.Many(level == 1 ? 1 : 0, level == 1 ? 3 : 2, Clause(role, level, above)) select clauses.SelectMany(clause => clause).ToList();

    private static Gen<List<Block>> Clause(string role, int level, Above above) =>
        from skipped in Some.Chance(12)
        from clause in Paragraph(role, skipped ? level + 1 : level, above)
        from nested in level >= 4 ? Gen.Constant(new List<Block>()) : Gen.Frequency(
            (2, Gen.Constant(new List<Block>())), (1, Clauses(role, (skipped ? level + 1 : level) + 1, Below(above, clause))))
        select (List<Block>)[clause, .. nested];

    private static Gen<TableCell> Cell(Above above) =>
        from first in Some.Many(0, 2, Paragraph(Roles.Cell, 0, above))
        from last in Paragraph(Roles.Cell, 0, above, hasMark: false)
        select new TableCell(Settled([.. first, last]));

    private static Gen<Block> Paragraph(string role, int level, Above above, bool hasMark = true) =>
        from whole in Gen.Choose(0, 9)
        from who in above.By
        let inserted = above.Inserted ?? (whole == 0 && above.Deleted is null ? who : null)
        let deleted = above.Deleted ?? (whole == 1 ? who : null)
        from atoms in RandomAtoms.Of(above.By, inserted is not null, deleted is not null)
        from typed in above.HasLabels && role is Roles.Clause or Roles.Item ? Some.Maybe(5, Label(above.By, inserted, deleted)) : Gen.Constant<List<LabelAtom>?>(null)
        from split in Some.Maybe(hasMark ? 6 : 0, above.By)
        from joined in Some.Maybe(hasMark ? 6 : 0, above.By)
        let none = new LabelAtom(null, RunProperties.Plain) { Inserted = inserted, Deleted = deleted }
        select (Block)new Paragraph(
            [
                .. typed ?? (inserted is null && deleted is null ? [] : [none]),
                .. atoms.Select(atom => atom with { Inserted = atom.Inserted ?? inserted, Deleted = atom.Deleted ?? deleted }),
            ],
            new MarkAtom(new ParagraphProperties(role) { Level = level }) { Inserted = inserted ?? (deleted is null ? split : null), Deleted = deleted ?? joined });

    private static Gen<List<LabelAtom>> Label(Gen<Revision> who, Revision? inserted, Revision? deleted) =>
        from text in Gen.Elements("", "c)", "f)", "b)bis", "–", "{x}", "ii)")
        from other in Some.Maybe(3, who)
        from third in Some.Maybe(3, who)
        let own = new LabelAtom(text, RunProperties.Plain) { Inserted = inserted, Deleted = deleted ?? (text.Length == 0 ? null : other) }
        let more = new LabelAtom("d)", RunProperties.Plain) { Inserted = inserted ?? third, Deleted = deleted }
        select text.Length > 0 && own.Deleted is not null && deleted is null && third is not null && inserted is null ? [own, more] : (List<LabelAtom>)[own];

    private static Above Below(Above above, Block block) => (Paragraph)block is var paragraph && paragraph.Atoms.Any(atom => atom is LabelAtom)
        ? above with
        {
            Inserted = above.Inserted ?? (paragraph.Atoms.All(a => a.Inserted == paragraph.Mark.Inserted) ? paragraph.Mark.Inserted : null),
            Deleted = above.Deleted ?? (paragraph.Atoms.All(a => a.Deleted == paragraph.Mark.Deleted) ? paragraph.Mark.Deleted : null),
        }
        : above;

    /// <summary>Takes the marks away for which the notation would ask: a join with nothing to join to, a split before what begins anew.</summary>
    private static ValueList<Block> Settled(List<Block> text)
    {
        for (var i = text.Count - 1; i >= 0; i--)
        {
            if (text[i] is Paragraph { Mark: var mark } paragraph)
            {
                var (join, split) = (Next(text, i, atom => atom.Deleted), Next(text, i, atom => atom.Inserted));
                var keepsJoin = IsWhole(paragraph, atom => atom.Deleted) || (join is Documents.Paragraph && !Begins(join));
                var keepsSplit = IsWhole(paragraph, atom => atom.Inserted) || (split is Documents.Paragraph && !Begins(split));
                text[i] = paragraph with
                {
                    Mark = mark with { Deleted = keepsJoin ? mark.Deleted : null, Inserted = keepsSplit ? mark.Inserted : null },
                };
            }
        }
        return [.. text];
    }

    private static Block? Next(List<Block> text, int i, Func<Atom, Revision?> stamp) =>
        text.Skip(i + 1).FirstOrDefault(block => block is not Paragraph paragraph || Begins(block) || !IsWhole(paragraph, stamp));

    private static bool Begins(Block block) =>
        ((Paragraph)block).Mark.Properties.Style is Roles.PageBreak or Roles.OpinionNumber or Roles.AnnexNumber or Roles.Figure or Roles.Proposal or Roles.Reasons;

    private static bool IsWhole(Paragraph paragraph, Func<Atom, Revision?> stamp) =>
        stamp(paragraph.Mark) is not null && paragraph.Atoms.Any(a => a is LabelAtom) && paragraph.Atoms.All(a => stamp(a) is not null);

    private static List<Block> One(Block block) => [block];

    private static IEnumerable<Draft> Smaller(Draft draft)
    {
        foreach (var text in Some.Shorter(draft.Text))
        {
            yield return draft with { Text = Settled([.. text]) };
        }
        for (var i = 0; i < draft.Text.Count; i++)
        {
            if (draft.Text[i] is Paragraph paragraph && paragraph.Mark.Properties.Style is not (Roles.PageBreak or Roles.Figure or Roles.Proposal))
            {
                foreach (var atoms in Some.Shorter(paragraph.Atoms).Where(atoms => paragraph.Atoms.Any(a => a is LabelAtom) == atoms.Any(a => a is LabelAtom)
                    && !paragraph.Atoms.Any(a => a is CommentStartAtom)))
                {
                    Block smaller = paragraph with { Atoms = AtomText.Merge(atoms) };
                    yield return draft with { Text = Settled([.. draft.Text.Take(i), smaller, .. draft.Text.Skip(i + 1)]) };
                }
            }
        }
    }
}
