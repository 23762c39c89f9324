using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Merging;

namespace DocGen.Drafting.Provisions;

/// <summary>
/// The proposals of several delegations to one text in force, in one file: grouped by provision, in the order of the text, and at one provision in the
/// order given. Each keeps its symbol, its number, its marks and its reasons; nothing is put together and nothing is left out.
/// </summary>
/// <param name="Merged">
/// The proposals of all. What stands round the proposals of a file stands first, below its source. A proposal that names no provision of the text stands
/// behind the one before it in its file; at the end where there is none.
/// </param>
/// <param name="Conflicts">What contradicts, by place; paragraphs are those of the text in force.</param>
/// <param name="Differences">What is not about the text. Where words differ or a number stands twice, nothing is merged.</param>
public sealed record ProvisionMerge(Draft Merged, ValueList<Conflict> Conflicts, ValueList<ProvisionDifference> Differences)
{
    private const string Kind = "proposal";

    /// <summary>Puts the proposals of several files together.</summary>
    /// <param name="original">The text in force.</param>
    /// <param name="files">Drafts with proposals, in the order in which they are to stand at one provision.</param>
    public static ProvisionMerge Merge(Draft original, IReadOnlyList<Draft> files)
    {
        var (index, differences) = (new ProvisionIndex(original), new List<ProvisionDifference>());
        var placed = files.SelectMany((file, i) => PlacedProposal.All(file, i, index, differences)).OrderBy(proposal => proposal.Position).ToList();
        AddTwice(placed, differences);
        if (differences.Exists(difference => difference.Kind != ProvisionDifferenceKind.NoProvision))
        {
            return new ProvisionMerge(original, [], [.. differences]);
        }
        var (head, dated) = DraftMerge.HeadOf(original.Head, files);
        var text = StampDates.Of([.. files.SelectMany(Outside), .. placed.SelectMany(proposal => proposal.Proposal.Blocks(isNumbered: true))], dated);
        var names = Authors.Of(text).Where(name => name != head.Author).ToList();
        return new ProvisionMerge(
            new Draft(head with
            {
                Kind = Kind, Symbol = null, Contribution = null, Proposals = null, Compiles = null,
                Source = string.Join(", ", files.Select(file => file.Head.Source).OfType<string>().Distinct()),
                Authors = AuthorKeys.For(names, [.. original.Head.Authors, .. files.SelectMany(file => file.Head.Authors)]),
            }, text),
            ProvisionConflicts.Find(index, placed), [.. differences]);
    }

    private static IEnumerable<Block> Outside(Draft file)
    {
        var proposals = SymbolProposal.All(file);
        var rest = file.Text.Where((block, i) => block is not Paragraph { Mark.Properties.Style: Roles.Note } && !proposals.Exists(proposal => proposal.From <= i && i < proposal.To)).ToList();
        return rest.Count == 0 || file.Head.Source is not { } source ? rest
            : [Paragraph.Plain(Roles.Heading, source, level: 1), .. rest];
    }

    private static void AddTwice(List<PlacedProposal> placed, List<ProvisionDifference> differences)
    {
        foreach (var same in placed.Where(proposal => proposal.Proposal.Symbol.Number is { Length: > 0 }).GroupBy(proposal => proposal.Proposal.Symbol.Number!).Where(same => same.Skip(1).Any()))
        {
            differences.Add(new ProvisionDifference(
                ProvisionDifferenceKind.SameNumber, same.Max(proposal => proposal.File), same.Key, same.Min(proposal => proposal.File).ToString(CultureInfo.InvariantCulture)));
        }
    }
}
