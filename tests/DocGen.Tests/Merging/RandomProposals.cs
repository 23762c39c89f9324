using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Revisions;
using DocGen.Tests.Comparison;
using DocGen.Tests.Docx;
using DocGen.Tests.Drafting;
using FsCheck;
using FsCheck.Fluent;

namespace DocGen.Tests.Merging;

/// <summary>A text and what two and a third make of it, each with marks under one name.</summary>
internal sealed record Triple(ValueList<Block> Marked, ValueList<Edit> First, ValueList<Edit> Second)
{
    public static readonly Revision UnitedStates = new("United States", new DateTime(2013, 2, 1));
    public static readonly Revision Brazil = new("Brazil");

    public ValueList<Block> Original { get; } = EditScript.Of(Marked).Original;

    /// <summary>Edited, as a marked text.</summary>
    public ValueList<Block> P => field ??= First.Count == 0 ? Marked : Compared(First, UnitedStates);

    public ValueList<Block> Q => field ??= Compared(Second, Brazil);

    public ValueList<Block> Revised => field ??= Second.Aggregate(Original, RandomEdits.Apply);

    private ValueList<Block> Compared(ValueList<Edit> edits, Revision by) =>
        TextComparison.Compare(Original, edits.Aggregate(Original, RandomEdits.Apply), by).Script.ToMarked();
}

internal static class RandomProposals
{
    private static readonly EditKind[] Kinds = Enum.GetValues<EditKind>();

    public static Arbitrary<Triple> Any { get; } = Arb.From(
        from marked in Gen.Frequency((2, RandomEdits.Bodies), (1, from document in RandomDocuments.Any.Generator
            select NormalForm.Of(NormalForm.Of(document.Body).Where(block => block is not SectionBreak).Accept())))
        from first in Some.Many(0, 5, RandomEdits.Any(Kinds))
        from second in Some.Many(0, 5, RandomEdits.Any(Kinds))
        select new Triple(marked, [.. first], [.. second]), Smaller);

    private static IEnumerable<Triple> Smaller(Triple triple) =>
        Some.Shorter(triple.First).Select(edits => new Triple(triple.Marked, edits, triple.Second))
            .Concat(Some.Shorter(triple.Second).Select(edits => new Triple(triple.Marked, triple.First, edits)))
            .Concat(Some.Shorter(triple.Marked).Select(marked => new Triple(marked, triple.First, triple.Second)))
            .Concat(triple.Marked.SelectMany((block, i) => block is not Paragraph paragraph ? [] : Some.Shorter(paragraph.Atoms).Select(atoms =>
                new Triple([.. triple.Marked.Take(i), paragraph with { Atoms = AtomText.Merge(atoms) }, .. triple.Marked.Skip(i + 1)], triple.First, triple.Second))));
}
