using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Merging;

namespace DocGen.Drafting.Drafts;

/// <summary>Merge on drafts: what comes out is a draft that the notation can say.</summary>
/// <param name="Merged">
/// The original with the marks of all. Its head is the original's, with the author of the first proposal, and keys for all others. Marks
/// without a date have that of the file, as they would have when it is read again. The note of a proposal is about it, and left out; that of the original stays.
/// </param>
/// <param name="Conflicts">What contradicts, by place.</param>
/// <param name="Differences">The proposals that amend another text; where there are any, nothing is merged.</param>
public sealed record DraftMerge(Draft Merged, ValueList<Conflict> Conflicts, ValueList<BaseDifference> Differences)
{
    /// <summary>Puts proposals to one original together.</summary>
    /// <param name="original">The draft that they amend. Marks of its own are no part of it: it stands as if they were rejected.</param>
    /// <param name="proposals">In the order in which their insertions are to stand.</param>
    /// <param name="words">What its comments say; English without them.</param>
    public static DraftMerge Merge(Draft original, IReadOnlyList<Draft> proposals, RemarkWords? words = null)
    {
        var stood = original.Reject();
        var (head, dated) = HeadOf(original.Head, proposals);
        proposals = [.. proposals.Select(proposal => Notes.Replaced(proposal, stood))];
        var merge = TextMerge.Merge(stood.Text, [.. proposals.Select(proposal => StampDates.Of(proposal.Text, dated))], words);
        ValueList<BaseDifference> differences = merge.Differences.Count > 0 ? merge.Differences
            : [.. proposals.Select((proposal, i) => Difference(i, stood, proposal)).OfType<BaseDifference>()];
        if (proposals.Count == 0 || differences.Count > 0)
        {
            return new DraftMerge(stood, [], differences);
        }
        var (text, leftOut) = MergedForm.Of(merge.Text, stood.Text.WithoutComments(), mayType: true);
        var names = Authors.Of(text).Where(name => name != head.Author).ToList();
        return new DraftMerge(
            new Draft(head with { Authors = AuthorKeys.For(names, [.. original.Head.Authors, .. proposals.SelectMany(proposal => proposal.Head.Authors)]) }, text),
            [.. merge.Conflicts, .. leftOut], []);
    }

    /// <summary>The head of what is merged, and the date of marks that have none.</summary>
    internal static (DraftHead Head, DateTime? Dated) HeadOf(DraftHead original, IReadOnlyList<Draft> proposals)
    {
        var first = proposals.Select(proposal => proposal.Head.DefaultRevision).OfType<Revision>().FirstOrDefault() ?? original.DefaultRevision;
        var head = original with { Author = first?.Author, Revised = first?.Date == original.Date ? null : first?.Date };
        return (head, head.Revised ?? head.Date);
    }

    /// <summary>Labels can differ where no word does: one is typed as empty, another is of the sequence. Those that are typed have been compared.</summary>
    private static BaseDifference? Difference(int index, Draft original, Draft proposal)
    {
        var (before, amended) = (Untyped(original), Untyped(proposal.Reject()));
        for (var i = 0; i < Math.Max(before.Count, amended.Count); i++)
        {
            var (one, other) = (i < before.Count ? before[i] : null, i < amended.Count ? amended[i] : null);
            if (one != other)
            {
                return new BaseDifference(index, PlainText.Paragraphs(before.Take(i)).Count() + 1, Words(one), Words(other));
            }
        }
        return null;
    }

    private static ValueList<Block> Untyped(Draft draft) => draft.Text.WithoutComments().Select(block => block is Paragraph paragraph
        ? paragraph with { Atoms = [.. paragraph.Atoms.Where(atom => atom is not LabelAtom { Text.Length: > 0 })] }
        : block).ToValueList();

    private static string? Words(Block? block) => block is null ? null : string.Join('\n', PlainText.Paragraphs([block]));
}
