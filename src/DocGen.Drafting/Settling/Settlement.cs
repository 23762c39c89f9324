using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Notation;
using DocGen.Revisions;

namespace DocGen.Drafting.Settling;

/// <summary>Accepts or rejects some of the marks of a draft, and refuses where that cannot be done without guessing (<see cref="Overlaps"/>).</summary>
public static class Settlement
{
    /// <summary>The marks that a query means.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="query">Which marks.</param>
    /// <param name="sequences">The label sequence of each level of clauses; labels in the query's place are counted in them.</param>
    /// <param name="file">The file of the draft, for messages.</param>
    /// <param name="diagnostics">Takes what is wrong with the place.</param>
    /// <returns>Chooses the marks in the draft's text; null where the place is not found.</returns>
    public static Func<ValueList<Block>, RevisionChoice>? Find(
        Draft draft, MarkQuery query, IReadOnlyList<LabelSequence> sequences, string file, DiagnosticBag diagnostics)
    {
        var range = new BlockRange(0, draft.Text.Count);
        if (query.Place is { } place)
        {
            if (new PlaceFinder(new PlaceIndex(draft, sequences), file, diagnostics).Find(place) is not { } found)
            {
                return null;
            }
            range = found;
        }
        var which = query.Author is { } author ? RevisionFilters.By(author) : RevisionFilters.All;
        which = query.Days is { } days ? which.And(days.Has) : which;
        return text => RevisionChoice.Of(text, i => i >= range.From && i < range.To, which);
    }

    /// <summary>The draft with the chosen marks accepted or rejected; null, and reported, where that would be a guess.</summary>
    public static Draft? Settle(PlacedDraft placed, Func<ValueList<Block>, RevisionChoice> choose, bool accept, DiagnosticBag diagnostics)
    {
        if (!Overlaps.AreClear(placed, choose, accept, diagnostics))
        {
            return null;
        }
        var (text, which) = choose(placed.Draft.Text);
        var draft = placed.Draft with { Text = text };
        return accept ? draft.Accept(which) : draft.Reject(which);
    }
}
