using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Texts;
using DocGen.Revisions;

namespace DocGen.Drafting.Rules;

/// <summary>
/// What a contribution changes of the text that it proposes to revise, and no mark says: who rejects all changes in Word would not get that text back. One warning tells of the
/// first place, and how many others there are.
/// </summary>
public static class UnmarkedChanges
{
    /// <summary>How <c>rules-off</c> names the rule.</summary>
    public const string Name = "unmarked-changes";

    /// <summary>True where it is told already that paragraphs may be other ones than were meant: what differs then is theirs, and they come first.</summary>
    /// <param name="read">What was told when the contribution was read.</param>
    public static bool WaitsFor(DiagnosticBag read) => read.Any(TextMessages.IsOfParagraphs);

    /// <summary>
    /// The warning that a contribution changes nothing, where the text that it proposes to revise is not at hand; none where it has marks or proposals with
    /// symbols, or no Opinion, so that it may speak about that text.
    /// </summary>
    public static IReadOnlyList<Diagnostic> None(PlacedDraft placed)
    {
        var text = placed.Draft.Text;
        var isOpinion = text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.OpinionTitle or Roles.Call or Roles.Clause });
        if (!isOpinion || RevisionCount.HasAny(text) || AmendedText.HasProposals(text))
        {
            return [];
        }
        return placed.Written.Head.Base is { } path
            ? [RulesMessages.NoChanges(placed.Places.Key("base"), path)]
            : [RulesMessages.NoMarks(placed.Places.Key("proposes"), placed.Draft.Head.Proposes!)];
    }

    /// <summary>The warning; none where rejecting all changes gives the text back, or the contribution is about another text.</summary>
    /// <param name="placed">The contribution, with its marks.</param>
    /// <param name="original">The text that it proposes to revise.</param>
    /// <param name="path">The file of that.</param>
    public static IReadOnlyList<Diagnostic> Find(PlacedDraft placed, AmendedText original, string path)
    {
        if (AmendedText.HasProposals(placed.Draft.Text))
        {
            return [];
        }
        var left = AmendedText.LeftOf(placed.Draft);
        if (IsSame(original.Text, left) || AmendedPart.Of(original.Text, left) is not var (range, ownRange))
        {
            return [];
        }
        var before = original.Text.AsSpan()[range].ToArray();
        var differences = AlikeBlocks.Differences(before, left.AsSpan()[ownRange].ToArray());
        // What a merge takes for the same text is the same text here.
        if (differences.Count == 0 || DraftMerge.Merge(new Draft(original.Head, original.Text), [placed.Draft]).Differences.Count == 0)
        {
            return [];
        }
        var first = differences[0];
        var place = new UnmarkedPlace(placed, ownRange.GetOffsetAndLength(left.Count).Offset + first.Start, first.Start < first.End);
        var (at, words, undo, marks) = place.Against(first.From < first.To ? before[first.From] : null);
        return [RulesMessages.Unmarked(
            at, original.Head.Symbol ?? path, words, undo, marks, differences.Sum(stretch => stretch.Count) - 1,
            RevisionCount.HasAny(placed.Draft.Text) ? null : $"docgen compare {CommandArgument.Of(path)} {CommandArgument.Of(placed.Places.Start.File)} -o …")];
    }

    private static bool IsSame(ValueList<Block> one, ValueList<Block> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => AlikeBlocks.IsAlike(pair.First, pair.Second));
}
