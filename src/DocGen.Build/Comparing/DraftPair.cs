using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Revisions;

namespace DocGen.Build.Comparing;

/// <summary>Reads the files that an operation on two or more texts takes.</summary>
internal sealed class DraftPair(DraftBuilder builder)
{
    /// <summary>A text without marks; null, and reported, where it is none.</summary>
    public (PlacedDraft Placed, DraftSource Source)? Plain(string path, DiagnosticBag diagnostics)
    {
        var read = Read(path, builder.ReadWritten, diagnostics);
        if (read is var (placed, _) && !diagnostics.HasErrors && RevisionCount.HasAny(placed.Draft.Text))
        {
            diagnostics.Add(ComparisonMessages.HasMarks(path));
        }
        return read;
    }

    /// <summary>A text with its marks, worked out where it names its base; null, and reported, where there is none.</summary>
    public (PlacedDraft Placed, DraftSource Source)? Marked(string path, DiagnosticBag diagnostics) => Read(path, builder.Read, diagnostics);

    /// <summary>Refuses proposals with symbols, where the numbers that their lines count would be mixed.</summary>
    public static void RefuseProposals(PlacedDraft placed, DraftSource source, DiagnosticBag diagnostics)
    {
        if (placed.Draft.Text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.Proposal }))
        {
            diagnostics.Add(ComparisonMessages.Proposals(SourceSpan.WholeFile(source.Path)));
        }
    }

    private static (PlacedDraft Placed, DraftSource Source)? Read(
        string path, Func<DraftSource, DiagnosticBag, PlacedDraft?> read, DiagnosticBag diagnostics) =>
        Discovery.FindOne(path, diagnostics) is { } source && read(source, diagnostics) is { } placed ? (placed, source) : null;
}
