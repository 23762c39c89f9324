using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;

namespace DocGen.Tests.Merging;

/// <summary>A proposal of a file that has nothing else, taken out of it.</summary>
internal sealed record TakenProposal(ProposalLine Line, string Title, ValueList<Block> Blocks)
{
    public string Number => Line.Number!;

    /// <summary>The text that is proposed, without its line, its title and its reasons.</summary>
    public ValueList<Block> Text => [.. Blocks.Where(block => block is Paragraph { Mark.Properties.Style: not (Roles.Proposal or Roles.ProposalTitle or Roles.Reasons) })];

    public static List<TakenProposal> All(Draft draft)
    {
        var proposals = new List<TakenProposal>();
        foreach (var block in ProposalNumbers.Number(draft.Text, draft.Head.Proposals))
        {
            if (block is Paragraph { Mark.Properties.Style: Roles.Proposal } line)
            {
                proposals.Add(new TakenProposal(ProposalLine.Of(line), "", []));
            }
            proposals[^1] = proposals[^1] with
            {
                Blocks = [.. proposals[^1].Blocks, block],
                Title = block is Paragraph { Mark.Properties.Style: Roles.ProposalTitle } title ? PlainText.Of(title) : proposals[^1].Title,
            };
        }
        return proposals;
    }

    /// <summary>A text stands below the heading that a proposal names.</summary>
    public bool IsIn(ValueList<Block> part, Draft original)
    {
        List<Block> provision = [.. original.Text.SkipWhile(block => block is not Paragraph { Mark.Properties.Style: Roles.Heading } heading || PlainText.Of(heading) != Title)
            .Skip(1).TakeWhile(block => block is not Paragraph { Mark.Properties.Style: Roles.Heading })];
        return Enumerable.Range(0, provision.Count + 1).Any(at => provision.Skip(at).Take(part.Count).SequenceEqual(part));
    }
}
