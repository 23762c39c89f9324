using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Rules;
using DocGen.Drafting.Symbols;

namespace DocGen.Build.Comparing;

/// <summary>
/// The documents that contributions propose to revise: the base that a contribution names, or what is found by its symbol in the set, which is read once for
/// all that amend it. A contribution whose rejected text is another one is told of; where the set does not have the document, nobody can know more than whether there are marks at all.
/// </summary>
internal sealed class ProposedBases(DraftBuilder builder)
{
    private readonly SharedReading<string, AmendedText?> texts = new((path, _) => Read(path, builder));

    /// <summary>Adds a warning where a contribution changes what no mark says.</summary>
    /// <param name="placed">The contribution, with its marks.</param>
    /// <param name="source">Its file.</param>
    /// <param name="diagnostics">Takes the warning.</param>
    public void Check(PlacedDraft placed, DraftSource source, DiagnosticBag diagnostics)
    {
        var head = placed.Written.Head;
        if (head.RulesOff.Contains(UnmarkedChanges.Name))
        {
            return;
        }
        if (head.Base is { } named)
        {
            HoldToBase(placed, named, source, diagnostics);
            return;
        }
        if (head.Proposes is not { } proposes)
        {
            return;
        }
        var isHeld = false;
        if (source.SetFile is { } set && ProposedSymbol.In(proposes) is { Length: > 0 } symbol)
        {
            var symbols = builder.ReadSymbols(set);
            isHeld = Compare(placed, source, symbol, symbols.With(symbol).Where(file => file.FullPath != source.FullPath), diagnostics);
            FileReads.Current?.Add(symbols.InputOf(set, symbol));
        }
        if (!isHeld)
        {
            diagnostics.AddRange(UnmarkedChanges.None(placed));
        }
    }

    /// <summary>Marks that were worked out of a base give that base back; those that were typed are held against it.</summary>
    private void HoldToBase(PlacedDraft placed, string named, DraftSource source, DiagnosticBag diagnostics)
    {
        if (placed.Written.IsEditedCopy)
        {
            diagnostics.AddRange(UnmarkedChanges.None(placed));
        }
        else if (new BaseTexts(builder).Read(named, placed.Places.Key("base"), source, diagnostics) is { } original && AmendedText.Of(original) is { } text)
        {
            diagnostics.AddRange(UnmarkedChanges.Find(placed, text, named));
        }
    }

    /// <summary>True where the set has the document.</summary>
    private bool Compare(PlacedDraft placed, DraftSource source, string symbol, IEnumerable<DraftSource> files, DiagnosticBag diagnostics)
    {
        foreach (var file in files)
        {
            if (texts.Get(file.FullPath, []) is { } text && ProposedSymbol.In(text.Head.Symbol ?? "") == symbol && text.Head.Language == placed.Draft.Head.Language)
            {
                var moved = PictureFolder.FolderOf(file.Path) == PictureFolder.FolderOf(source.Path) ? text
                    : text.WithPaths(picture => PictureFolder.Moved(picture, file.Path, source.Path));
                diagnostics.AddRange(UnmarkedChanges.Find(placed, moved, file.Path));
                return true;
            }
        }
        return false;
    }

    /// <summary>The text of a file; null where it has mistakes, which are told where they are, or marks: then nobody can say which of its texts is meant.</summary>
    private static AmendedText? Read(string path, DraftBuilder builder)
    {
        var found = new DiagnosticBag();
        return Discovery.FindOne(ShownPath.Of(path), found) is { } source && builder.ReadWritten(source, found) is { Draft: var draft } && !found.HasErrors
            ? AmendedText.Of(draft) : null;
    }
}
