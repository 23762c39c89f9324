using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Revisions;
using DocGen.Tests.Comparison;
using DocGen.Tests.Drafting;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Merging;

/// <summary>A text and what several delegations make of it, each with marks under its own name.</summary>
internal sealed record ManyProposals(ValueList<Block> Original, ValueList<ValueList<Edit>> Edits)
{
    private static readonly string[] Names = ["United States", "Brazil", "Kenya", "Japan", "Iran"];
    private static readonly EditKind[] Kinds =
    [
        EditKind.Write, EditKind.Write, EditKind.Erase, EditKind.Split, EditKind.Join, EditKind.Move, EditKind.Delete, EditKind.Repeat, EditKind.Empty, EditKind.Restyle,
    ];

    private static readonly string[] Words = ["that", "the", "Internet", "policy", "37", ";", ", "];

    /// <summary>Small texts with empty paragraphs and repeated ones, and from three to five proposals to each.</summary>
    public static Arbitrary<ManyProposals> Any { get; } = Arb.From(
        from count in Gen.Choose(1, 4)
        from paragraphs in Gen.ListOf(Paragraphs, count)
        from twice in Gen.Choose(-2, paragraphs.Count - 1)
        from edits in Some.Many(3, 5, from some in Some.Many(0, 3, RandomEdits.Any(Kinds)) select (ValueList<Edit>)[.. some])
        select new ManyProposals([.. paragraphs, .. twice < 0 ? [] : new[] { paragraphs[twice] }], [.. edits]), Smaller);

    private readonly ValueList<Block>?[] revised = new ValueList<Block>?[Edits.Count];
    private readonly ValueList<Block>?[] marked = new ValueList<Block>?[Edits.Count];

    public int Count => Edits.Count;

    public static Revision By(int proposal) => new(Names[proposal]);

    public ValueList<Block> Revised(int proposal) => revised[proposal] ??= Edits[proposal].Aggregate(Original, RandomEdits.Apply);

    public ValueList<Block> Marked(int proposal) => marked[proposal] ??= TextComparison.Compare(Original, Revised(proposal), By(proposal)).Script.ToMarked();

    private static Gen<Block> Paragraphs =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Choose(1, 6)))
        from words in Gen.ListOf(Gen.Elements(Words), count)
        from style in Gen.Elements("Normal", "Normal", "Call")
        select (Block)Paragraph.Plain(style, string.Join(" ", words));

    /// <summary>Each is made anew: what is kept of one is not that of another.</summary>
    private static IEnumerable<ManyProposals> Smaller(ManyProposals all) =>
        (all.Count > 3 ? Some.Shorter(all.Edits) : [])
        .Concat(all.Edits.SelectMany((own, i) => Some.Shorter(own).Select(edits => (ValueList<ValueList<Edit>>)[.. all.Edits.Select((other, j) => i == j ? edits : other)])))
        .Select(edits => new ManyProposals(all.Original, edits))
        .Concat(Some.Shorter(all.Original).Where(text => text.Count > 0)
            .Concat(all.Original.SelectMany((block, i) => ((Paragraph)block).Atoms is [TextAtom { Text: var text } atom] && text.Contains(' ', StringComparison.Ordinal)
                ? (IEnumerable<ValueList<Block>>)[[.. all.Original.Select((other, j) => i == j ? ((Paragraph)block) with { Atoms = [atom with { Text = text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..] }] } : other)]]
                : []))
            .Select(text => new ManyProposals(text, all.Edits)));

    public override string ToString() => Shown.Of(Original) + string.Concat(Enumerable.Range(0, Count).Select(i => $"{Names[i]}:\n{Shown.Of(Marked(i))}"));
}
