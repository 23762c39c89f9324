using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Settling;
using DocGen.Merging;

namespace DocGen.Drafting.Provisions;

/// <summary>
/// Finds proposals that cannot both be followed: one suppresses a provision that another amends or keeps, one keeps what another amends, or two
/// change the same words in different ways.
/// </summary>
internal static class ProvisionConflicts
{
    /// <summary>The conflicts, by place.</summary>
    public static ValueList<Conflict> Find(ProvisionIndex index, IReadOnlyList<PlacedProposal> placed)
    {
        var conflicts = new List<Conflict>();
        var cluster = new List<PlacedProposal>();
        var end = 0;
        foreach (var proposal in placed.Where(IsAboutText).OrderBy(proposal => proposal.Range!.Value.From))
        {
            if (cluster.Count > 0 && proposal.Range!.Value.From >= end)
            {
                conflicts.AddRange(Of(index, cluster));
                cluster.Clear();
                end = 0;
            }
            cluster.Add(proposal);
            end = Math.Max(end, proposal.Range!.Value.To);
        }
        conflicts.AddRange(Of(index, cluster));
        return [.. conflicts];
    }

    private static bool IsAboutText(PlacedProposal placed) => placed is { Range: not null, Proposal: { IsRevised: false } proposal }
        && (proposal.Symbol.IsSuppression || proposal.Symbol.IsAmendment || proposal.Keeps);

    /// <summary>The conflicts of proposals whose texts overlap.</summary>
    private static IEnumerable<Conflict> Of(ProvisionIndex index, List<PlacedProposal> cluster)
    {
        cluster = [.. cluster.OrderBy(placed => placed.Position).ThenBy(placed => placed.File)];
        if (cluster.Select(ClassOf).Distinct().Skip(1).Any())
        {
            var range = RangeOf(cluster);
            var original = Words(index.Slice(range));
            return
            [
                new Conflict(
                    cluster.Exists(placed => placed.Proposal.Symbol.IsSuppression) ? ConflictKind.DeletionOfAmended : ConflictKind.Replacement,
                    NumberOf(index, range.From), 0, 0, original,
                    [.. cluster.Select(placed => new Claim(placed.Proposal.Name, ClassOf(placed) switch
                    {
                        0 => "",
                        1 => original,
                        _ => Words((new Draft(Head, Lifted(index, placed, range))).Accept().Text),
                    }))]),
            ];
        }
        var amendments = cluster.FindAll(placed => placed.Proposal.Symbol.IsAmendment);
        if (amendments.Count < 2)
        {
            return [];
        }
        var whole = RangeOf(amendments);
        var before = NumberOf(index, whole.From) - 1;
        return TextMerge.Merge(index.Slice(whole), [.. amendments.Select(placed => Lifted(index, placed, whole))]).Conflicts
            .Select(conflict => conflict with { Paragraph = conflict.Paragraph + before });
    }

    private static int ClassOf(PlacedProposal placed) => placed.Proposal.Symbol.IsSuppression ? 0 : placed.Proposal.Keeps ? 1 : 2;

    /// <summary>The text in force with the marks of a proposal, under its number.</summary>
    private static ValueList<Block> Lifted(ProvisionIndex index, PlacedProposal placed, BlockRange range) =>
    [
        .. index.Slice(range with { To = placed.Range!.Value.From }),
        .. StampDates.Named(placed.Proposal.Text, _ => placed.Proposal.Name),
        .. index.Slice(range with { From = placed.Range.Value.To }),
    ];

    private static BlockRange RangeOf(List<PlacedProposal> cluster) =>
        new(cluster.Min(placed => placed.Range!.Value.From), cluster.Max(placed => placed.Range!.Value.To));

    private static int NumberOf(ProvisionIndex index, int block) => index.Text.Take(block).Paragraphs().Count() + 1;

    private static string Words(IEnumerable<Block> blocks) => string.Join('\n', PlainText.Paragraphs(blocks));

    private static DraftHead Head { get; } = new() { Kind = "", Template = "", Language = "" };
}
