using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Revisions;

namespace DocGen.Build.Comparing;

/// <summary>
/// Files that say <c>base: FILE</c>. Where they hold plain revised text, their marks are what they change of the base: a delegation edits a copy and never
/// types a mark. Where somebody typed marks, these are the changes, and <see cref="ProposedBases"/> holds the file against its base.
/// </summary>
internal sealed class BaseTexts(DraftBuilder builder)
{
    /// <summary>The draft with its changes as marks; null where its base cannot be taken, which is reported.</summary>
    /// <param name="revised">The draft as it is written.</param>
    /// <param name="source">Its file.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public PlacedDraft? Mark(PlacedDraft revised, DraftSource source, DiagnosticBag diagnostics)
    {
        var (written, at) = (revised.Draft, revised.Places.Key("base"));
        if (!written.IsEditedCopy)
        {
            return revised with { Draft = written with { Head = written.Head with { Base = null } }, Written = written };
        }
        if (written.Head.DefaultRevision is not { } by)
        {
            diagnostics.Add(ComparisonMessages.NoAuthor(at));
            return null;
        }
        if (Read(written.Head.Base!, at, source, diagnostics) is not { } original || diagnostics.HasErrors)
        {
            return null;
        }
        var labels = builder.WordsFor(written.Head, source, [])?.Labels ?? [];
        return revised with { Draft = Amendment.Of(original, LeftLetters.Without(written, original, labels), by), Written = written };
    }

    /// <summary>The text of a base, its pictures named from the folder of the draft; null where it cannot be taken, which is reported.</summary>
    /// <param name="named">How the draft names it.</param>
    /// <param name="at">Where.</param>
    /// <param name="source">The file of the draft.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public Draft? Read(string named, SourceSpan at, DraftSource source, DiagnosticBag diagnostics)
    {
        var path = ShownPath.Of(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(source.Path))!, named));
        var found = new DiagnosticBag();
        if (Path.GetFullPath(path) == Path.GetFullPath(source.Path))
        {
            diagnostics.Add(ComparisonMessages.BaseIsThisFile(at));
        }
        else if (!File.Exists(path))
        {
            diagnostics.Add(ComparisonMessages.NoBase(at, named, Discovery.Neighbour(path) is { } near ? Path.GetFileName(near) : null));
        }
        else if (Discovery.FindOne(path, found) is not { } file || builder.ReadWritten(file, found) is not { Draft: var original } || found.HasErrors)
        {
            diagnostics.Add(ComparisonMessages.BaseHasMistakes(at, path));
        }
        else if (RevisionCount.HasAny(original.Text))
        {
            diagnostics.Add(ComparisonMessages.BaseHasMarks(at, path));
        }
        else
        {
            return original.WithPaths(picture => PictureFolder.Moved(picture, path, source.Path));
        }
        return null;
    }
}
