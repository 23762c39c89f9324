using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

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
    public (PlacedDraft Rebased, DraftSource Source)? Rebase(string contribution, string original, DiagnosticBag diagnostics)
    {
        var read = new DraftPair(builder);
        var (proposal, onto) = (read.Marked(contribution, diagnostics), read.Plain(original, diagnostics));
        if (proposal is var (symbols, itsFile))
        {
            DraftPair.RefuseProposals(symbols, itsFile, diagnostics);
        }
        if (proposal is not var (placed, source) || onto is not var (text, originalSource) || diagnostics.HasErrors)
        {
            return null;
        }
        var moved = text.Draft.WithPaths(picture => PictureFolder.Moved(picture, originalSource.Path, source.Path));
        var rebase = DraftRebase.Rebase(Notes.Without(placed.Draft), Notes.Without(moved));
        foreach (var conflict in rebase.Conflicts)
        {
            diagnostics.Add(ComparisonMessages.NotCarried(SourceSpan.WholeFile(contribution), ConflictWords.Of(conflict)));
        }
        var head = rebase.Rebased.Head with { Proposes = text.Draft.Head.Symbol ?? rebase.Rebased.Head.Proposes };
        return (placed with { Draft = new Draft(head, [.. Notes.Of(placed.Draft), .. rebase.Rebased.Text]) }, source);
    }
}
