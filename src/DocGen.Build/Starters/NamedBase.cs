using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Drafting.Symbols;
using DocGen.Revisions;

namespace DocGen.Build.Starters;

/// <summary>
/// The text to amend, as somebody names it: by its file, or by its symbol, which is looked for in the set of the new file or, where that belongs to none, in
/// the set round the current folder. What is there as a file is a file.
/// </summary>
internal sealed class NamedBase(DraftBuilder builder)
{
    /// <summary>So many symbols are told to whoever names none of them.</summary>
    private const int MostTold = 10;

    /// <summary>The file of the text; null, and reported, where a symbol is not known.</summary>
    /// <param name="asked">What is asked for.</param>
    /// <param name="language">The language of the new file, where that is known.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public string? Find(Starting asked, string? language, DiagnosticBag diagnostics)
    {
        var named = asked.Base!;
        if (Path.Exists(named) || Discovery.MayBeDraft(named) || Discovery.Neighbour(named) is not null
            || ProposedSymbol.In(named) is not { Length: > 0 } symbol)
        {
            return named;
        }
        if ((Discovery.SetFileOf(asked.File) ?? Discovery.CurrentSetFile()) is not { } set)
        {
            diagnostics.Add(StarterMessages.SymbolWithoutSet(named));
            return null;
        }
        var symbols = builder.ReadSymbols(set);
        var found = symbols.With(symbol).Select(file => (file.Path, Draft: builder.ReadWritten(file, [])?.Draft))
            .OrderBy(file => file.Draft is null)
            .ThenBy(file => file.Draft?.Head.Language != language)
            .ThenBy(file => file.Draft is { } draft && RevisionCount.HasAny(draft.Text))
            .Select(file => file.Path).FirstOrDefault();
        if (found is null)
        {
            diagnostics.Add(StarterMessages.UnknownSymbol(named, set,
                NearestName.Find(symbol, symbols.All) is null && symbols.All.Count > MostTold ? null : NearestName.Hint(symbol, symbols.All)));
        }
        return found;
    }
}
