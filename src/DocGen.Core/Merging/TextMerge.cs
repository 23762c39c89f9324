using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// All proposals to one original in one text, each mark under the name of whoever made it.
/// <list type="bullet">
/// <item>Rejecting all marks gives the original. No mark is lost: what cannot stand as it was is in a conflict.</item>
/// <item>Insertions at one place stand in the order of the proposals; but whole paragraphs before words that begin the next one, and words
/// that end a paragraph before new ones.</item>
/// <item>The same insertion, and the same deletion, by several stands once, under the first one's name; a comment names the others. A
/// paragraph, footnote or row that one deletes as a whole is deleted under that one's name throughout.</item>
/// <item>What contradicts stands too, and is reported.</item>
/// </list>
/// </summary>
/// <param name="Text">The original with all marks; without any where a proposal amends another text.</param>
/// <param name="Conflicts">What contradicts, by place.</param>
/// <param name="Differences">The proposals that amend another text, and where it begins to differ.</param>
public sealed record TextMerge(ValueList<Block> Text, ValueList<Conflict> Conflicts, ValueList<BaseDifference> Differences)
{
    /// <summary>Puts proposals together.</summary>
    /// <param name="original">The text that they amend; its comments do not matter.</param>
    /// <param name="proposals">The marked texts, in the order in which their insertions are to stand.</param>
    /// <param name="words">What its comments say; English without them.</param>
    public static TextMerge Merge(IEnumerable<Block> original, IReadOnlyList<IEnumerable<Block>> proposals, RemarkWords? words = null)
    {
        var blocks = original.ToValueList();
        var (own, read) = LooseLabels.Read(blocks, proposals);
        var text = own.Base;
        var differences = read.Select((proposal, i) => BaseDifference.Find(i, text, proposal.Base)).OfType<BaseDifference>().ToValueList();
        if (read.Count == 0 || differences.Count > 0)
        {
            return new TextMerge(blocks, [], differences);
        }
        var layout = new Layout(text);
        return new TextMerge(Merged(read, layout, words ?? RemarkWords.English).ToMarked(), Contradictions.Find(text, layout, read), []);
    }

    private static Proposal Merged(List<Proposal> proposals, Layout layout, RemarkWords words)
    {
        var merged = Proposal.None(proposals[0].Base);
        foreach (var (at, mark) in proposals.SelectMany(proposal => proposal.Held))
        {
            merged.Held.TryAdd(at, mark);
        }
        var deletions = new DeletionMerge(merged.Deleted, proposals, layout, words);
        var remarks = new List<(int Gap, Atom[] Comment)>();
        foreach (var gap in proposals.SelectMany(proposal => proposal.Gaps.Keys).Distinct().Order())
        {
            var insertions = new InsertionMerge(gap, deletions, words);
            foreach (var proposal in proposals)
            {
                insertions.Add(proposal);
            }
            merged.At(gap).AddRange(insertions.ToAtoms(layout));
            remarks.AddRange(insertions.Remarks(layout));
        }
        foreach (var (gap, comment) in remarks.Concat(deletions.Remarks()))
        {
            var atoms = merged.At(gap);
            atoms.InsertRange(layout.IsStart(gap) ? GapText.LastEnd(atoms) : 0, comment);
        }
        return merged;
    }
}
