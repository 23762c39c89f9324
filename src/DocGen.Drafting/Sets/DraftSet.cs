using DocGen.Drafting.Drafts;
using DocGen.Drafting.Symbols;

namespace DocGen.Drafting.Sets;

/// <summary>The drafts of a set, for the kinds of documents that are made from them: lists of documents, compilations.</summary>
/// <param name="members">In the order of their files; of each draft no more than its <see cref="DraftSummaries.Summary"/> is asked for.</param>
/// <param name="whole">The whole draft behind one of these; null where they are whole.</param>
public sealed class DraftSet(IEnumerable<SetMember> members, Func<Draft, Draft>? whole = null)
{
    private readonly List<SetMember> members = [.. members
        .OrderBy(member => member.Draft.Head.Symbol is { } symbol ? DocumentSymbol.Parse(symbol) : null, SymbolOrder.Instance)];

    private IEnumerable<Draft> Drafts => members.Select(member => member.Draft);

    /// <summary>
    /// Every document once, ordered by symbol, those without one last: where a document is there in several languages, the version in this
    /// language, or else the first.
    /// </summary>
    public IEnumerable<Draft> Documents(string language) => members
        .GroupBy(DocumentOf, member => member.Draft)
        .Select(versions => versions.FirstOrDefault(draft => draft.Head.Language == language) ?? versions.First());

    /// <summary>The documents that propose to revise a document.</summary>
    /// <param name="symbol">Its symbol: <c>WTPF-IEG/2/10</c>.</param>
    /// <param name="language">The language that is wanted where a contribution is there in several.</param>
    public IEnumerable<Draft> ContributionsTo(string symbol, string language) =>
        Documents(language).Where(draft => draft.Head.Proposes is { } proposes && ProposedSymbol.In(proposes) == ProposedSymbol.In(symbol));

    /// <summary>The same drafts, with the path of each file that they name changed.</summary>
    public DraftSet WithPaths(Func<string, string> changed)
    {
        var before = new Dictionary<Draft, Draft>(ReferenceEqualityComparer.Instance);
        var moved = members.ConvertAll(member => member with { Draft = member.Draft.WithPaths(changed) });
        for (var i = 0; i < moved.Count; i++)
        {
            before[moved[i].Draft] = members[i].Draft;
        }
        return new(moved, draft => Whole(before[draft]).WithPaths(changed));
    }

    /// <summary>The whole of a draft of the set.</summary>
    public Draft Whole(Draft draft) => whole is null ? draft : whole(draft);

    /// <summary>The symbols that documents of the set propose to revise.</summary>
    public IReadOnlyCollection<string> ProposedSymbols => [.. Drafts.Select(draft => draft.Head.Proposes).OfType<string>().Select(ProposedSymbol.In).Distinct()];

    /// <summary>Symbols that two documents have in one language.</summary>
    public IEnumerable<string> SameSymbols => Drafts.Where(draft => draft.Head.Symbol is not null)
        .GroupBy(draft => (draft.Head.Symbol, draft.Head.Language)).Where(same => same.Count() > 1).Select(same => same.Key.Symbol!);

    /// <summary>What all versions of a document have in common. Where neither symbol nor name tells, a document is one of its own, whatever others look like it.</summary>
    private static object DocumentOf(SetMember member) =>
        member.Draft.Head.Symbol is { } symbol ? ("symbol", symbol) : member.Document is { } name ? ("name", name) : new object();
}
