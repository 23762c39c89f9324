using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>The files that a draft names by their paths from its own.</summary>
public static class DraftFiles
{
    /// <summary>The draft with each path changed, as it must be when its file goes to another folder.</summary>
    public static Draft WithPaths(this Draft draft, Func<string, string> changed) => new(
        draft.Head with { Emblem = draft.Head.Emblem is { Length: > 0 } emblem ? changed(emblem) : draft.Head.Emblem },
        draft.Text.Select(block => block is Paragraph { Mark.Properties.Style: Roles.Figure } figure
            ? figure with { Atoms = [.. figure.Atoms.Select(atom => atom is FigureAtom picture ? Changed(picture, changed) : atom)] }
            : block).ToValueList());

    private static FigureAtom Changed(FigureAtom picture, Func<string, string> changed) =>
        picture with { File = changed(picture.File), Fallback = picture.Fallback is { } fallback ? changed(fallback) : null };
}
