using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>
/// What somebody would have marked in an original to come to a revised text. Rejecting the marks gives the original, accepting them the
/// revised text, to the paragraph mark.
/// <para>
/// A text is a sequence of tokens: words, numbers and references whole, single blanks and signs, characters where a script has no blanks
/// between words, tabs, fields, footnotes, and paragraph marks like all the rest. A token is kept or touched as a whole, so no mark begins
/// or ends inside a word, and what a reader sees as one character is never torn. Three stages:
/// </para>
/// <list type="number">
/// <item>Blocks are matched: those that begin and end alike, those that stand once in each text, those with phrases that stand nowhere else, and in
/// what is left the pairing of most likeness. A neighbour that holds the rest of a version makes a split or a join of it. Rows are matched in
/// the same way; a table whose columns changed is replaced, as is
/// one with merged cells whose rows changed.</item>
/// <item>Words of versions are matched so that the letters touched and a price for each mark are least in sum; long stretches are cut at
/// anchors before. Deletions stand before insertions.</item>
/// <item>Crumbs between large changes are changed with them, and what can stand at more than one place is put where a writer would have it:
/// behind a paragraph, a sentence, a comma, a blank.</item>
/// </list>
/// <para>
/// A paragraph whose role or level alone changed keeps its words: an inserted mark ends them, and the old mark goes as an empty paragraph
/// behind it. If it is short, or one of the two has a label of its own, the whole of it goes and comes. What a run looks like is part of its words: bold that
/// is taken away is a deletion and an insertion. Footnotes are compared inside where their references stand for each other. Labels that are left
/// to the sequence are not there to be compared; those that were typed are words. Comments are about a text and no part of it: those of both
/// sides are left out. A section's end has no stamps: those of the original stay.
/// </para>
/// </summary>
/// <param name="Script">The changes, held at the gaps of the original.</param>
/// <param name="Moves">What among them only moved.</param>
public sealed record TextComparison(EditScript Script, ValueList<Move> Moves)
{
    /// <summary>Compares two texts without marks.</summary>
    /// <param name="original">The text before.</param>
    /// <param name="revised">The text after.</param>
    /// <param name="by">The stamp on every mark.</param>
    /// <param name="rules">What is known of their paragraphs.</param>
    public static TextComparison Compare(IEnumerable<Block> original, IEnumerable<Block> revised, Revision by, ComparisonRules? rules = null)
    {
        var (before, after) = (original.WithoutComments(), revised.WithoutComments());
        var (flat, flatRevised) = (FlatText.Of(before), FlatText.Of(after));
        var (edits, moves) = (new EditList(before, flatRevised, by), new MoveList());
        new BlockComparer(flat, flatRevised, rules ?? ComparisonRules.None, edits, moves).Bodies(before, after);
        return new TextComparison(edits.ToScript(), moves.ToMoves());
    }
}
