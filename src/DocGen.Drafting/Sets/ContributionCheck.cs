using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Sets;

/// <summary>Picks the contributions that a document compiles, and says what it would lack.</summary>
internal static class ContributionCheck
{
    /// <summary>The contributions; none where the document compiles nothing.</summary>
    public static List<Draft> Find(PlacedDraft placed, DraftSet set, DiagnosticBag diagnostics)
    {
        var head = placed.Draft.Head;
        if (head.Compiles is not { } symbol)
        {
            diagnostics.AddRange(set.SameSymbols.Select(same => PackMessages.SameSymbol(placed.Places.Key("kind"), same)));
            return [];
        }
        var contributions = set.ContributionsTo(symbol, head.Language).ToList();
        if (contributions.Count == 0)
        {
            diagnostics.Add(PackMessages.NothingProposes(placed.Places.Key("compiles"), symbol, set.ProposedSymbols));
        }
        foreach (var other in contributions.Where(draft => draft.Head.Language != head.Language))
        {
            diagnostics.Add(PackMessages.OtherLanguage(
                placed.Places.Key("compiles"), other.Head.Source ?? other.Head.Symbol ?? other.Head.Kind, other.Head.Language));
        }
        return [.. contributions.Where(draft => draft.Head.Language == head.Language).Select(set.Whole)];
    }
}
