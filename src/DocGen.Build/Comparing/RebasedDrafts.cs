using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Provisions;
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
        if (proposal is not var (placed, source) || onto is not var (text, originalSource) || diagnostics.HasErrors
            || builder.FindPack(placed, source, diagnostics) is not { } pack)
        {
            return null;
        }
        var moved = text.Draft.WithPaths(picture => PictureFolder.Moved(picture, originalSource.Path, source.Path));
        var (rebased, conflicts) = DraftPair.HasProposals(placed) && !DraftPair.HasProposals(text) ? Provisions(placed, moved, pack) : Whole(placed, moved, pack);
        foreach (var (place, conflict) in conflicts)
        {
            diagnostics.Add(ComparisonMessages.NotCarried(SourceSpan.WholeFile(contribution), place, ConflictWords.Of(conflict)));
        }
        var head = rebased.Head with { Proposes = text.Draft.Head.Symbol ?? rebased.Head.Proposes };
        return (placed with { Draft = rebased with { Head = head } }, source, conflicts);
    }

    private static (Draft Rebased, List<PlacedConflict> Conflicts) Whole(PlacedDraft placed, Draft onto, Pack pack)
    {
        var rebase = DraftRebase.Rebase(placed.Draft, onto, PackRemarks.Of(pack));
        var (before, after) = (new PlaceNames(Notes.Without(placed.Draft.Reject()), pack.Labels), new PlaceNames(Notes.Without(onto), pack.Labels));
        return (rebase.Rebased, [.. rebase.Conflicts.Select(conflict => PlacedConflict.Of(conflict, conflict.Kind == ConflictKind.Form ? after : before))]);
    }

    /// <summary>Proposals with symbols are carried one by one.</summary>
    private static (Draft Rebased, List<PlacedConflict> Conflicts) Provisions(PlacedDraft placed, Draft onto, Pack pack)
    {
        var rebase = ProvisionRebase.Rebase(placed.Draft, onto, PackRemarks.Of(pack));
        return (rebase.Rebased, [.. rebase.Conflicts.Select(conflict => new PlacedConflict(conflict.Proposal, conflict.Conflict))]);
    }
}
