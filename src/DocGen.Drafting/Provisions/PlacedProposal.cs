using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Settling;

namespace DocGen.Drafting.Provisions;

/// <summary>A proposal, and what of the text in force it is about.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="File">Which of the files it stands in, from 0.</param>
/// <param name="Range">The blocks that it is about; null where it names none.</param>
/// <param name="Position">By this it is put in order.</param>
internal sealed record PlacedProposal(SymbolProposal Proposal, int File, BlockRange? Range, int Position)
{
    /// <summary>The proposals of a file; what is not about the text is noted.</summary>
    public static IEnumerable<PlacedProposal> All(Draft draft, int file, ProvisionIndex index, List<ProvisionDifference> differences)
    {
        var position = int.MaxValue;
        foreach (var proposal in SymbolProposal.All(draft))
        {
            var provision = index.Find(proposal.About);
            var isReproduced = proposal is { IsRevised: false, Symbol: { IsAddition: false, IsSuppression: false }, Original.Count: > 0 };
            var range = provision is { } within && isReproduced ? index.Holding(proposal.Original, within) : proposal.About is null ? null : provision;
            if (provision is null && !proposal.Symbol.IsAddition && !proposal.IsRevised)
            {
                differences.Add(new ProvisionDifference(ProvisionDifferenceKind.NoProvision, file, proposal.Name, proposal.About!));
            }
            else if (provision is not null && isReproduced && range is null)
            {
                differences.Add(new ProvisionDifference(ProvisionDifferenceKind.OtherWords, file, proposal.Name, FirstMissing(proposal.Original, provision.Value, index)));
            }
            position = range is { } found && provision is { } whole ? index.WithTitles(found.From, proposal.About is null ? found : whole) : position;
            yield return new PlacedProposal(proposal, file, range, position);
        }
    }

    /// <summary>The words of the first paragraph that the provision does not have; of the first of all where only their order is another.</summary>
    private static string FirstMissing(ValueList<Block> text, BlockRange within, ProvisionIndex index) => string.Join(' ', PlainText.Paragraphs(
        [text.FirstOrDefault(block => index.Holding([block], within) is null) ?? text[0]]));
}
