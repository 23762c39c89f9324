using System.Globalization;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Provisions;
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
        if (placed is not var (text, source) || proposals.Contains(null) || diagnostics.HasErrors
            || builder.FindPack(text, source, diagnostics) is not { } pack)
        {
            return null;
        }
        List<Draft> drafts = [.. proposals.Select(proposal => proposal!.Value.Placed.Draft
            .WithPaths(picture => PictureFolder.Moved(picture, proposal.Value.Source.Path, source.Path)))];
        var symbols = proposals.ConvertAll(proposal => DraftPair.HasProposals(proposal!.Value.Placed));
        if (!DraftPair.HasProposals(text) && symbols.IndexOf(true) is >= 0 and var first)
        {
            if (symbols.IndexOf(false) is >= 0 and var plain)
            {
                diagnostics.Add(ComparisonMessages.MixedProposals(contributions[plain], contributions[first]));
                return null;
            }
            return Provisions(text, source, original, contributions, drafts, pack, diagnostics);
        }
        var merge = DraftMerge.Merge(text.Draft, drafts, PackRemarks.Of(pack));
        foreach (var difference in merge.Differences)
        {
            diagnostics.Add(ComparisonMessages.AmendsAnotherText(contributions[difference.Proposal], original, difference.Original, difference.Amended));
        }
        if (diagnostics.HasErrors)
        {
            return null;
        }
        var conflicts = Placed(merge.Conflicts, text, pack, diagnostics);
        return (text with { Draft = merge.Merged with { Text = [.. merge.Merged.Text, .. ConflictTable.Of(conflicts, pack)] } }, source, conflicts);
    }

    /// <summary>Proposals with symbols, each as it is; what contradicts stands before them, for behind the last it would be its text.</summary>
    private static (PlacedDraft Merged, DraftSource Source, IReadOnlyList<PlacedConflict> Conflicts)? Provisions(
        PlacedDraft text, DraftSource source, string original, IReadOnlyList<string> paths, List<Draft> drafts, Pack pack, DiagnosticBag diagnostics)
    {
        var merge = ProvisionMerge.Merge(text.Draft, drafts);
        foreach (var (kind, file, name, words) in merge.Differences)
        {
            diagnostics.Add(kind switch
            {
                ProvisionDifferenceKind.NoProvision => ComparisonMessages.NoProvision(paths[file], original, name, words),
                ProvisionDifferenceKind.OtherWords => ComparisonMessages.OtherProvision(paths[file], original, name, words),
                _ => ComparisonMessages.SameNumber(paths[file], paths[int.Parse(words, CultureInfo.InvariantCulture)], name),
            });
        }
        if (diagnostics.HasErrors)
        {
            return null;
        }
        var conflicts = Placed(merge.Conflicts, text, pack, diagnostics);
        return (text with { Draft = merge.Merged with { Text = [.. ConflictTable.Of(conflicts, pack, isAnnex: false), .. merge.Merged.Text] } }, source, conflicts);
    }

    private static List<PlacedConflict> Placed(IEnumerable<Conflict> conflicts, PlacedDraft text, Pack pack, DiagnosticBag diagnostics)
    {
        var names = new PlaceNames(text.Draft, pack.Labels);
        var placed = conflicts.Select(conflict => PlacedConflict.Of(conflict, names)).ToList();
        foreach (var (place, conflict) in placed)
        {
            diagnostics.Add(ComparisonMessages.Contradiction(At(conflict, text), place, ConflictWords.Of(conflict)));
        }
        return placed;
    }

    private static SourceSpan At(Conflict conflict, PlacedDraft original) =>
        original.Draft.Text.Paragraphs().ElementAtOrDefault(conflict.Paragraph - 1) is { } paragraph
            ? original.Places.Paragraph(paragraph)
            : original.Places.Start;
}
