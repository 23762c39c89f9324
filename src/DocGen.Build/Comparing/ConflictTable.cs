using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Packs;
using DocGen.Merging;

namespace DocGen.Build.Comparing;

/// <summary>What contradicts, as a table at the end of a merged text: the words, the delegations, what each would have.</summary>
internal static class ConflictTable
{
    private const string Title = "Contradicting proposals";

    /// <summary>An annex with the table; nothing where nothing contradicts.</summary>
    /// <param name="conflicts">What contradicts.</param>
    /// <param name="pack">The pack: <c>conflicts</c> in its strings has the words of the table.</param>
    public static IEnumerable<Block> Of(IReadOnlyList<Conflict> conflicts, Pack pack)
    {
        if (conflicts.Count == 0)
        {
            return [];
        }
        var words = pack.Strings?.GetValueOrDefault("conflicts") as IReadOnlyDictionary<string, object>;
        return
        [
            Line(Roles.AnnexTitle, Word("title", Title)),
            new Table(new TableProperties(null, [40, 20, 40]),
            [
                Row(true, Word("text", "Text"), Word("delegations", "Delegation"), Word("claims", "Proposed")),
                .. conflicts.SelectMany(conflict => conflict.Claims.Select((claim, i) =>
                    Row(false, i == 0 ? conflict.Original : "", claim.Author ?? "", claim.Text.Length == 0 ? "–" : claim.Text))),
            ]),
        ];

        string Word(string key, string otherwise) => words?.GetValueOrDefault(key) as string ?? otherwise;
    }

    private static TableRow Row(bool isHeader, params IEnumerable<string> cells) =>
        new(cells.Select(cell => new TableCell([.. cell.Split('\n').Select(text => Line(Roles.Cell, text))])).ToValueList(), isHeader);

    private static Paragraph Line(string role, string text) => Paragraph.Plain(role, text.Replace('\t', ' '));
}
