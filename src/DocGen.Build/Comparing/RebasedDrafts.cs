using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Settling;
using DocGen.Merging;

namespace DocGen.Build.Comparing;

/// <summary>A contribution, carried to a new base.</summary>
public sealed class RebasedDrafts(DraftBuilder builder)
{
    /// <summary>
    /// The new base with what is left of the contribution as marks, under the contribution's head; null where a file cannot be taken, which is
    /// reported. What could not be carried stands in it as a comment, and is an error each: the text is to be looked through.
    /// </summary>
    /// <param name="contribution">The file of the contribution.</param>
    /// <param name="original">The file of the new base.</param>
    /// <param name="diagnostics">Takes all findings.</param>
    public (PlacedDraft Rebased, DraftSource Source, IReadOnlyList<PlacedConflict> Conflicts)? Rebase(string contribution, string original, DiagnosticBag diagnostics)
    {
        var read = new DraftPair(builder);
        var (proposal, onto) = (read.Marked(contribution, diagnostics), read.Plain(original, diagnostics));
        if (proposal is var (symbols, itsFile))
        {
            DraftPair.RefuseProposals(symbols, itsFile, diagnostics);
        }
        if (proposal is not var (placed, source) || onto is not var (text, originalSource) || diagnostics.HasErrors
            || builder.FindPack(placed, source, diagnostics) is not { } pack)
        {
            return null;
        }
        var moved = text.Draft.WithPaths(picture => PictureFolder.Moved(picture, originalSource.Path, source.Path));
        var rebase = DraftRebase.Rebase(placed.Draft, moved, PackRemarks.Of(pack));
        var (before, after) = (new PlaceNames(Notes.Without(placed.Draft.Reject()), pack.Labels), new PlaceNames(Notes.Without(moved), pack.Labels));
        var conflicts = rebase.Conflicts.Select(conflict => PlacedConflict.Of(conflict, conflict.Kind == ConflictKind.Form ? after : before)).ToList();
        foreach (var (place, conflict) in conflicts)
        {
            diagnostics.Add(ComparisonMessages.NotCarried(SourceSpan.WholeFile(contribution), place, ConflictWords.Of(conflict)));
        }
        var head = rebase.Rebased.Head with { Proposes = text.Draft.Head.Symbol ?? rebase.Rebased.Head.Proposes };
        return (placed with { Draft = rebase.Rebased with { Head = head } }, source, conflicts);
    }
}
