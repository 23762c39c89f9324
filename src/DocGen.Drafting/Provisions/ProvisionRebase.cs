using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Merging;

namespace DocGen.Drafting.Provisions;

/// <summary>
/// Proposals carried to a revision of the text in force. Each is carried by itself, to the provision of its title, or else to the paragraphs that have
/// its words. What the new text has already disappears: an <c>ADD</c> whose text is there, a <c>SUP</c> of what is gone, a <c>MOD</c> of which no mark is left;
/// then all others keep their numbers, typed.
/// </summary>
/// <param name="Rebased">The file with the proposals that are left.</param>
/// <param name="Conflicts">What could not be carried, with the number of the proposal; each stands in it as a comment too.</param>
public sealed record ProvisionRebase(Draft Rebased, ValueList<(string Proposal, Conflict Conflict)> Conflicts)
{
    /// <summary>Carries the proposals of a file.</summary>
    /// <param name="file">The draft with the proposals.</param>
    /// <param name="newOriginal">The text that they are to amend.</param>
    /// <param name="words">What its comments say; English without them.</param>
    public static ProvisionRebase Rebase(Draft file, Draft newOriginal, RemarkWords? words = null)
    {
        var (index, conflicts) = (new ProvisionIndex(newOriginal), new List<(string, Conflict)>());
        var by = file.Head.DefaultRevision ?? (file.Head.Source is { } source ? new Revision(source, file.Head.Date) : null);
        var proposals = SymbolProposal.All(file);
        var carried = proposals.ConvertAll(proposal => proposal.IsRevised ? proposal : Carry(proposal));
        var isNumbered = carried.Contains(null);
        var text = new List<Block>();
        var at = 0;
        foreach (var (proposal, result) in proposals.Zip(carried))
        {
            text.AddRange(file.Text.Skip(at).Take(proposal.From - at));
            text.AddRange(result?.Blocks(isNumbered) ?? []);
            at = proposal.To;
        }
        return new ProvisionRebase(file with { Text = [.. text, .. file.Text.Skip(at)] }, [.. conflicts]);

        SymbolProposal? Carry(SymbolProposal proposal)
        {
            var symbol = proposal.Symbol;
            if (symbol.IsAddition)
            {
                return index.Holding(proposal.Original, index.Find(proposal.About) ?? new(0, index.Text.Count)) is null ? proposal : null;
            }
            if (index.Find(proposal.About) is not { } provision)
            {
                return symbol.IsSuppression ? null : Told(proposal, ConflictKind.PlaceGone, proposal.About!, "");
            }
            if (symbol.IsSuppression || proposal.Original.Count == 0 || index.Holding(proposal.Original, provision) is not null)
            {
                return proposal;
            }
            return index.VersionOf(proposal.Original, provision) is { } version ? CarryTo(proposal, index.Slice(version))
                : Told(proposal, ConflictKind.PlaceGone, Words(proposal.Original), "");
        }

        SymbolProposal? CarryTo(SymbolProposal proposal, ValueList<Block> onto)
        {
            if (!proposal.Symbol.IsAmendment)
            {
                return Told(proposal with { Text = onto }, ConflictKind.Changed, Words(proposal.Original), Words(onto));
            }
            var rebase = TextRebase.Rebase(proposal.Text, onto, DraftComparison.Rules, words);
            var (marked, leftOut) = MergedForm.Of(rebase.Text, onto.WithoutComments());
            conflicts.AddRange(rebase.Conflicts.Concat(leftOut).Select(conflict => (proposal.Name, conflict)));
            return rebase.Conflicts.Count + leftOut.Count == 0 && !IsMarked(proposal.Title) && !marked.Paragraphs().Any(IsMarked) ? null : proposal with { Text = marked };
        }

        SymbolProposal Told(SymbolProposal proposal, ConflictKind kind, string original, string now)
        {
            var name = by?.Author ?? proposal.Name;
            var proposed = proposal.Symbol.IsAmendment && proposal.Text.Count > 0 ? Words((file with { Text = proposal.Text }).Accept().Text) : original;
            conflicts.Add((proposal.Name, new Conflict(kind, 1, 0, 0, original, [new Claim(name, proposed), new Claim(null, now)])));
            return by is null ? proposal : Remarked(proposal, by, (words ?? RemarkWords.English).SaidOfProvision(kind == ConflictKind.PlaceGone, original));
        }
    }

    /// <summary>The proposal with a comment at the end of its title, or of its first paragraph.</summary>
    private static SymbolProposal Remarked(SymbolProposal proposal, Revision by, string remark)
    {
        if (proposal.Title is { } title)
        {
            return proposal with { Title = With(title) };
        }
        return proposal.Text is [Paragraph first, ..] ? proposal with { Text = [With(first), .. proposal.Text.Skip(1)] } : proposal;

        Paragraph With(Paragraph paragraph)
        {
            var comment = new Comment(by.Author, by.Date, [Paragraph.Plain("comment", remark)]);
            return paragraph with { Atoms = [.. paragraph.Atoms, new CommentStartAtom(comment), new CommentEndAtom(comment)] };
        }
    }

    private static bool IsMarked(Paragraph? paragraph) =>
        paragraph is not null && paragraph.Atoms.Append(paragraph.Mark).Any(atom => atom.Inserted is not null || atom.Deleted is not null);

    private static string Words(IEnumerable<Block> blocks) => string.Join('\n', PlainText.Paragraphs(blocks));
}
