using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>
/// A proposal carried to another original, such as a revision of the one that it amends.
/// <list type="bullet">
/// <item>Rejecting all marks gives the new original; comments are those of the proposal.</item>
/// <item>What the new original has already disappears. What moved takes its marks along.</item>
/// <item>Labels are those of the new original: one that the proposal types goes where the new original leaves it to the sequence, as does one
/// that it only repeats. One that it changes is carried like a word; where there is none to change, that is a conflict.</item>
/// <item>What cannot be carried, because the words have changed or are gone, is a conflict; a comment at the nearest place says what was
/// proposed.</item>
/// </list>
/// </summary>
/// <param name="Text">The new original with the marks.</param>
/// <param name="Conflicts">What could not be carried; places are those of the original that the proposal amends.</param>
public sealed record TextRebase(ValueList<Block> Text, ValueList<Conflict> Conflicts)
{
    private static readonly Revision New = new("");

    /// <summary>Carries a proposal.</summary>
    /// <param name="proposal">The marked text.</param>
    /// <param name="newOriginal">The text that it is to amend.</param>
    /// <param name="rules">What is known of their paragraphs.</param>
    /// <param name="words">What its comments say; English without them.</param>
    public static TextRebase Rebase(IEnumerable<Block> proposal, IEnumerable<Block> newOriginal, ComparisonRules? rules = null, RemarkWords? words = null)
    {
        var (marked, blocks) = (proposal.ToValueList(), newOriginal.ToValueList());
        var (onto, read) = (Proposal.Of(blocks), Proposal.Of(SequenceLabels.Left(marked, blocks)));
        // Nothing is left out of this comparison: a place must be a place.
        rules = (rules ?? ComparisonRules.None) with { IsUnmarked = static _ => false };
        var comparison = TextComparison.Compare(FlatReader.Blocks(read.Base.Atoms), FlatReader.Blocks(onto.Base.Atoms), New, rules);
        var map = new PlaceMap(comparison, read.Base, onto.Base);
        return map.Length == onto.Base.Length
            ? new Carrier(read, onto, map, rules, words ?? RemarkWords.English).Carry()
            : throw new ArgumentException("the ends of sections differ, and they have no marks", nameof(newOriginal));
    }
}
