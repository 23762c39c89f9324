using DocGen.Drafting.Drafts;
using DocGen.Drafting.Symbols;

namespace DocGen.Drafting.Sets;

/// <summary>The drafts of a set, for the kinds of documents that are made from them: lists of documents, compilations.</summary>
/// <param name="drafts">In the order of their files; of each no more than its <see cref="DraftSummaries.Summary"/> is asked for.</param>
/// <param name="whole">The whole draft behind one of these; null where they are whole.</param>
public sealed class DraftSet(IEnumerable<Draft> drafts, Func<Draft, Draft>? whole = null)
{
    private readonly List<Draft> drafts = [.. drafts
        .OrderBy(draft => draft.Head.Symbol is { } symbol ? DocumentSymbol.Parse(symbol) : null, SymbolOrder.Instance)];

    /// <summary>
    /// Every document once, ordered by symbol, those without one last: where a symbol is there in several languages, the one in this
    /// language, or else the first.
    /// </summary>
    public IEnumerable<Draft> Documents(string language) => drafts
        .GroupBy(draft => draft.Head.Symbol ?? new object())   // without a symbol a document is one of its own, whatever others look like it
        .Select(versions => versions.FirstOrDefault(draft => draft.Head.Language == language) ?? versions.First());

    /// <summary>The documents that propose to revise a document.</summary>
    /// <param name="symbol">Its symbol: <c>WTPF-IEG/2/10</c>.</param>
    /// <param name="language">The language that is wanted where a contribution is there in several.</param>
    public IEnumerable<Draft> ContributionsTo(string symbol, string language) =>
        Documents(language).Where(draft => draft.Head.Proposes is { } proposes && SymbolIn(proposes) == symbol.Trim());

    /// <summary>The same drafts, with the path of each file that they name changed.</summary>
    public DraftSet WithPaths(Func<string, string> changed)
    {
        var before = new Dictionary<Draft, Draft>(ReferenceEqualityComparer.Instance);
        foreach (var draft in drafts)
        {
            before[draft.WithPaths(changed)] = draft;
        }
        return new(before.Keys, draft => Whole(before[draft]).WithPaths(changed));
    }

    /// <summary>The whole of a draft of the set.</summary>
    public Draft Whole(Draft draft) => whole is null ? draft : whole(draft);

    /// <summary>The symbols that documents of the set propose to revise.</summary>
    public IReadOnlyCollection<string> ProposedSymbols => [.. drafts.Select(draft => draft.Head.Proposes).OfType<string>().Select(SymbolIn).Distinct()];

    /// <summary>Symbols that two documents have in one language.</summary>
    public IEnumerable<string> SameSymbols => drafts.Where(draft => draft.Head.Symbol is not null)
        .GroupBy(draft => (draft.Head.Symbol, draft.Head.Language)).Where(same => same.Count() > 1).Select(same => same.Key.Symbol!);

    /// <summary>The symbol at the start of <c>proposes: WTPF-IEG/2/10 (Contribution 27)</c>.</summary>
    private static string SymbolIn(string proposes) => proposes.Trim() is var text && text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;
}
