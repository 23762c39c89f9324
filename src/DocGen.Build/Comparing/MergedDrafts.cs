using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Settling;
using DocGen.Merging;

namespace DocGen.Build.Comparing;

/// <summary>A base and the contributions to it, put together in one text.</summary>
public sealed class MergedDrafts(DraftBuilder builder)
{
    /// <summary>
    /// The base with the marks of all contributions, and a table of what contradicts at its end; null where a file cannot be taken, which is
    /// reported. What contradicts is a warning each, and given too.
    /// </summary>
    /// <param name="original">The file of the base.</param>
    /// <param name="contributions">The files of the contributions, in the order in which their insertions are to stand.</param>
    /// <param name="diagnostics">Takes all findings.</param>
    public (PlacedDraft Merged, DraftSource Source, IReadOnlyList<PlacedConflict> Conflicts)? Merge(string original, IReadOnlyList<string> contributions, DiagnosticBag diagnostics)
    {
        var read = new DraftPair(builder);
        var placed = read.Plain(original, diagnostics);
        var proposals = contributions.Select(path => read.Marked(path, diagnostics)).ToList();
        foreach (var (proposal, file) in proposals.OfType<(PlacedDraft, DraftSource)>())
        {
            DraftPair.RefuseProposals(proposal, file, diagnostics);
        }
        if (placed is not var (text, source) || proposals.Contains(null) || diagnostics.HasErrors
            || builder.FindPack(text, source, diagnostics) is not { } pack)
        {
            return null;
        }
        var merge = DraftMerge.Merge(text.Draft, [.. proposals.Select(proposal => proposal!.Value.Placed.Draft
            .WithPaths(picture => PictureFolder.Moved(picture, proposal.Value.Source.Path, source.Path)))], PackRemarks.Of(pack));
        foreach (var difference in merge.Differences)
        {
            diagnostics.Add(ComparisonMessages.AmendsAnotherText(contributions[difference.Proposal], original, difference.Original, difference.Amended));
        }
        if (diagnostics.HasErrors)
        {
            return null;
        }
        var names = new PlaceNames(text.Draft, pack.Labels);
        var conflicts = merge.Conflicts.Select(conflict => PlacedConflict.Of(conflict, names)).ToList();
        foreach (var (place, conflict) in conflicts)
        {
            diagnostics.Add(ComparisonMessages.Contradiction(At(conflict, text), place, ConflictWords.Of(conflict)));
        }
        return (text with { Draft = merge.Merged with { Text = [.. merge.Merged.Text, .. ConflictTable.Of(conflicts, pack)] } }, source, conflicts);
    }

    private static SourceSpan At(Conflict conflict, PlacedDraft original) =>
        original.Draft.Text.Paragraphs().ElementAtOrDefault(conflict.Paragraph - 1) is { } paragraph
            ? original.Places.Paragraph(paragraph)
            : original.Places.Start;
}
