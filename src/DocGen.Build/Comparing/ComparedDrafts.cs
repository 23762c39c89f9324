using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Build.Comparing;

/// <summary>Two files, compared.</summary>
public sealed class ComparedDrafts(DraftBuilder builder)
{
    /// <summary>The revised draft with its changes as marks, and its file; null where a file cannot be taken, which is reported.</summary>
    /// <param name="original">The file of the text before.</param>
    /// <param name="revised">The file of the text after.</param>
    /// <param name="by">The stamp on the marks, of the revised head where it is left out.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public (PlacedDraft Marked, DraftSource Source)? Compare(string original, string revised, Func<DraftHead, Revision?> by, DiagnosticBag diagnostics)
    {
        var read = new DraftPair(builder);
        var (before, after) = Both(read, original, revised, diagnostics);
        if (before is not var (originalDraft, originalFile) || after is not var (placed, file) || diagnostics.HasErrors)
        {
            return null;
        }
        if (originalDraft.Draft.Head.Language != placed.Draft.Head.Language)
        {
            diagnostics.Add(ComparisonMessages.OtherLanguages(revised, placed.Draft.Head.Language, originalDraft.Draft.Head.Language));
        }
        if (by(placed.Draft.Head) is not { } stamp)
        {
            diagnostics.Add(ComparisonMessages.NoAuthor(SourceSpan.WholeFile(revised)));
            return null;
        }
        var moved = originalDraft.Draft.WithPaths(picture => PictureFolder.Moved(picture, originalFile.Path, file.Path));
        return diagnostics.HasErrors ? null : (placed with { Draft = Amendment.Of(moved, placed.Draft, stamp), Written = placed.Draft }, file);
    }

    /// <summary>Reads both at once; what is said of the second hangs on whether the first is sound.</summary>
    private static ((PlacedDraft, DraftSource)?, (PlacedDraft, DraftSource)?) Both(DraftPair read, string original, string revised, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var reading = Task.Run(() => read.Plain(revised, found));
        var before = read.Plain(original, diagnostics);
        var after = reading.GetAwaiter().GetResult();
        if (diagnostics.HasErrors)
        {
            return (before, read.Plain(revised, diagnostics));
        }
        diagnostics.AddRange(found);
        return (before, after);
    }
}
