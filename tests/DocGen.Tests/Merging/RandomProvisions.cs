using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Tests.Comparison;
using DocGen.Tests.Drafting;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Merging;

/// <summary>What a delegation proposes for one provision.</summary>
/// <param name="Symbol">With which symbol.</param>
/// <param name="Provision">For which provision, counted round.</param>
/// <param name="Edits">What it changes, or adds.</param>
/// <param name="IsPart">It reproduces one paragraph of the provision only.</param>
internal sealed record Wish(string Symbol, int Provision, ValueList<Edit> Edits, bool IsPart);

/// <summary>A text in force, the wishes of several delegations, and what becomes of the text.</summary>
internal sealed record RandomProvisions(ValueList<ValueList<Block>> Provisions, ValueList<ValueList<Wish>> Wishes, ValueList<Edit> Revision)
{
    private static readonly string[] Names = ["United States", "Brazil", "Kenya"];
    private static readonly string[] Series = ["USA/27", "B/30", "KEN/31"];
    private static readonly EditKind[] Kinds =
        [EditKind.Write, EditKind.Erase, EditKind.Split, EditKind.Join, EditKind.Move, EditKind.Delete, EditKind.Repeat, EditKind.Empty];

    public static Arbitrary<RandomProvisions> Any { get; } = Arb.From(
        from provisions in Some.Many(1, 3, from count in Gen.Choose(1, 3) from texts in Gen.ListOf(Texts, count) select (ValueList<Block>)[.. texts])
        from wishes in Some.Many(1, 3, from some in Some.Many(1, 3, Wish) select (ValueList<Wish>)[.. some])
        from revision in Some.Many(0, 4, RandomEdits.Any(Kinds))
        select new RandomProvisions([.. provisions], [.. wishes], [.. revision]), Smaller);

    private readonly Draft?[] files = new Draft?[Wishes.Count];

    /// <summary>The text in force.</summary>
    public Draft Original => field ??= Of(Provisions);

    /// <summary>Its revision: the paragraphs below one heading are edited.</summary>
    public Draft Revised => field ??= Of([.. Provisions.Select((text, i) => Edited(text, Revision.Where(edit => edit.At % Provisions.Count == i)))]);

    public int Files => Wishes.Count;

    /// <summary>The proposals of a delegation.</summary>
    public Draft File(int file)
    {
        var by = new Revision(Names[file]);
        return files[file] ??= new Draft(new DraftHead
        {
            Kind = "proposal", Template = "wtpf-ieg", Language = "en", Source = Names[file], Author = Names[file], Proposals = Series[file],
        }, [.. Wishes[file].SelectMany(wish => Blocks(wish, by))]);
    }

    /// <summary>The text in force as a delegation's first <c>MOD</c> would have it.</summary>
    public static string Title(int provision) => $"ARTICLE {provision + 1}";

    private IEnumerable<Block> Blocks(Wish wish, Revision by)
    {
        var at = wish.Provision % Provisions.Count;
        var text = wish.IsPart ? [Provisions[at][wish.Provision % Provisions[at].Count]] : Provisions[at];
        var marked = DraftComparison.Compare(Of([text]), Of([Edited(text, wish.Edits)]), by).Text.Skip(1);
        return
        [
            Paragraph.Plain(Roles.Proposal, wish.Symbol),
            Paragraph.Plain(Roles.ProposalTitle, Title(at)),
            .. wish.Symbol switch
            {
                "MOD" => marked,
                "ADD" => [Paragraph.Plain(Roles.Text, string.Join(' ', wish.Edits.Select(edit => edit.Word)) + " added")],
                "NOC" => wish.IsPart ? text : [],
                _ => Array.Empty<Block>(),
            },
            Paragraph.Plain(Roles.Reasons, "There are some."),
        ];
    }

    private static Draft Of(ValueList<ValueList<Block>> provisions) => new(
        new DraftHead { Kind = "opinion", Template = "wtpf-ieg", Language = "en" },
        [.. provisions.SelectMany((text, i) => (ValueList<Block>)[
            new Paragraph([new TextAtom(Title(i), RunProperties.Plain)], new MarkAtom(new ParagraphProperties(Roles.Heading) { Level = 1 })), .. text])]);

    private static ValueList<Block> Edited(ValueList<Block> text, IEnumerable<Edit> edits) => edits.Aggregate(text, RandomEdits.Apply) is var edited && edited.Count == 0
        ? text
        : [.. edited.Select(block => block is Paragraph paragraph ? paragraph with { Mark = new MarkAtom(new ParagraphProperties(Roles.Text)) } : block)];

    private static Gen<Block> Texts =>
        from count in Gen.Choose(1, 6) from words in Gen.ListOf(Gen.Elements(RandomEdits.Words), count)
        select (Block)Paragraph.Plain(Roles.Text, string.Join(' ', words));

    private static Gen<Wish> Wish =>
        from symbol in Gen.Elements("MOD", "MOD", "MOD", "SUP", "NOC", "ADD")
        from provision in Gen.Choose(0, 5)
        from edits in Some.Many(1, 3, RandomEdits.Any(Kinds))
        from part in Some.Chance(3)
        select new Wish(symbol, provision, [.. edits], part);

    /// <summary>Each is made anew: what is kept of one is not that of another.</summary>
    private static IEnumerable<RandomProvisions> Smaller(RandomProvisions all) =>
        Some.Shorter(all.Wishes).Where(wishes => wishes.Count > 0)
            .Concat(all.Wishes.SelectMany((own, i) => Some.Shorter(own).Where(wishes => wishes.Count > 0)
                .Select(wishes => (ValueList<ValueList<Wish>>)[.. all.Wishes.Select((other, j) => i == j ? wishes : other)])))
            .Select(wishes => new RandomProvisions(all.Provisions, wishes, all.Revision))
            .Concat(Some.Shorter(all.Revision).Select(revision => new RandomProvisions(all.Provisions, all.Wishes, revision)))
            .Concat(Some.Shorter(all.Provisions).Where(provisions => provisions.Count > 0)
                .Select(provisions => new RandomProvisions(provisions, all.Wishes, all.Revision)));

    public override string ToString() => Shown.Of(Original.Text) + string.Concat(Enumerable.Range(0, Files).Select(i => $"{Names[i]}:\n{Shown.Of(File(i).Text)}")) + $"revised:\n{Shown.Of(Revised.Text)}";
}
