using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Whether two items are versions of each other, and how much speaks for it.</summary>
/// <param name="rules">What is known of paragraphs.</param>
/// <param name="vocabulary">The numbers of both texts.</param>
internal sealed class Likeness(ComparisonRules rules, Vocabulary vocabulary)
{
    private const int Certain = 1_000_000;
    private const int LongWeight = 40;

    /// <summary>The numbers of both texts.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>How much speaks for a pair; 0 where the two are no versions of each other.</summary>
    public int Score(Item original, Item revised)
    {
        if (original.Value == revised.Value)
        {
            return 2 * original.Features(vocabulary).Weight + 2;
        }
        if (!CanPair(original, revised))
        {
            return 0;
        }
        if (IsCertain(original, revised))
        {
            return Certain;
        }
        var (one, other) = (original.Features(vocabulary), revised.Features(vocabulary));
        var shared = one.Shared(other);
        var isSame = original.Paragraph?.Mark == revised.Paragraph?.Mark;
        var (both, least) = (one.Weight + other.Weight, Math.Min(one.Weight, other.Weight));
        var isLike = isSame
            ? 10 * shared >= both || (2 * shared >= least && (shared >= LongWeight || (original.Paragraph is { } line && rules.IsLine(line))))
            : 10 * shared >= 3 * both && shared >= LongWeight;
        return isLike && shared > 0 ? isSame ? 2 * shared : shared : 0;
    }

    /// <summary>Two that can be paired are versions of each other: <see cref="Score"/> is above 0.</summary>
    /// <param name="original">The one.</param>
    /// <param name="revised">The other.</param>
    /// <param name="certain">So much of their weight they have in common at least: mostly that says it.</param>
    public bool AreVersions(Item original, Item revised, int certain) =>
        (certain >= LongWeight && 10L * certain >= 3L * (vocabulary.WeightOf(original.WordIds) + vocabulary.WeightOf(revised.WordIds)))
        || Score(original, revised) > 0;

    /// <summary>
    /// One stands alone at the place of the other: where nothing but the words changed, they are replaced in the paragraph, which keeps its
    /// place and its letter.
    /// </summary>
    public static bool IsReplaced(Item original, Item revised) => CanPair(original, revised)
        && (original.Content is not Paragraph one || (one.Mark == revised.Paragraph!.Mark && original.Words > 0 && revised.Words > 0));

    /// <summary>Nobody can say that it comes or goes.</summary>
    public bool IsUnmarked(Item item) => item.Content is SectionBreak || (item.Paragraph is { } paragraph && rules.IsUnmarked(paragraph));

    /// <summary>It stands first, whatever goes: a remark before the text, a table's header.</summary>
    public bool IsFirst(Item item) => item.Content is TableRow { IsHeader: true } || (item.Paragraph is { } paragraph && rules.IsSingle(paragraph));

    /// <summary>Nothing that has no stamps would have to change.</summary>
    public static bool CanPair(Item original, Item revised) => (original.Content, revised.Content) switch
    {
        (Paragraph one, Paragraph other) => original.IsSolitary == revised.IsSolitary
            && !original.IsIndivisible && !revised.IsIndivisible
            && (original.Label is null) == (revised.Label is null)
            && (one.Mark == other.Mark || (original.IsFree && original.Label is null)),
        (Table one, Table other) => one with { Rows = [] } == other with { Rows = [] }
            && (!(HasMerges(one) || HasMerges(other))
                || (one.Rows.Count == other.Rows.Count && one.Rows.Zip(other.Rows).All(pair => CanPair(pair.First, pair.Second)))),
        (TableRow one, TableRow other) => CanPair(one, other),
        _ => false,
    };

    /// <summary>A split or a join: the most of what is left of a paragraph, when one version is taken away, is the neighbour of that version.</summary>
    /// <param name="whole">The paragraph.</param>
    /// <param name="version">Its version.</param>
    /// <param name="neighbour">What stands beside the version.</param>
    public bool IsPart(Item whole, Item version, Item neighbour)
    {
        if (!whole.IsFree || !version.IsFree || !neighbour.IsFree || neighbour.Label is not null || neighbour.Words < 2)
        {
            return false;
        }
        var (all, part) = (whole.Features(vocabulary), neighbour.Features(vocabulary));
        var left = all.Weight - all.Shared(version.Features(vocabulary));
        return 10 * all.Shared(part) >= 6 * part.Weight && 10 * left >= 6 * part.Weight;
    }

    /// <summary>Cells that are one with others in other rows: no row of such a table comes or goes alone.</summary>
    public static bool HasMerges(Table table) => table.Rows.Any(row => row.Cells.Any(cell => cell.Merge != VerticalMerge.None));

    private static bool CanPair(TableRow original, TableRow revised) => original with { Cells = [] } == revised with { Cells = [] }
        && original.Cells.Count == revised.Cells.Count && original.Cells.Zip(revised.Cells).All(pair => CanPair(pair.First, pair.Second));

    /// <summary>The last mark of a cell has no stamps of its own: the two must end alike.</summary>
    private static bool CanPair(TableCell original, TableCell revised) =>
        original with { Blocks = [] } == revised with { Blocks = [] }
        && original.Blocks is [.., Paragraph one] && revised.Blocks is [.., Paragraph other]
        && one.Mark == other.Mark && (one.Atoms is [LabelAtom, ..]) == (other.Atoms is [LabelAtom, ..]);

    private bool IsCertain(Item original, Item revised) => original.Content switch
    {
        Paragraph paragraph => rules.IsSingle(paragraph) && rules.IsSingle(revised.Paragraph!),
        TableRow row => row.IsHeader,
        _ => false,
    };
}
