using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Packs;

namespace DocGen.Build.Comparing;

/// <summary>What contradicts, as a table at the end of a merged text: the paragraph, the delegations, the text of the base and of each.</summary>
internal static class ConflictTable
{
    private const string Title = "Contradicting proposals";

    /// <summary>An annex with the table; nothing where nothing contradicts.</summary>
    /// <param name="conflicts">What contradicts.</param>
    /// <param name="pack">The pack: <c>conflicts</c> in its strings has the words of the table.</param>
    /// <param name="isAnnex">False for a heading in place of an annex.</param>
    public static IEnumerable<Block> Of(IReadOnlyList<PlacedConflict> conflicts, Pack pack, bool isAnnex = true)
    {
        if (conflicts.Count == 0)
        {
            return [];
        }
        var words = pack.Strings?.GetValueOrDefault("conflicts") as IReadOnlyDictionary<string, object>;
        return
        [
            isAnnex ? Line(Roles.AnnexTitle, Word("title", Title)) : Paragraph.Plain(Roles.Heading, Word("title", Title), level: 1),
            new Table(new TableProperties(null, [25, 25, 50]),
            [
                Row(true, Word("paragraph", "Paragraph"), Word("delegations", "Delegation"), Word("text", "Text")),
                .. conflicts.SelectMany(IEnumerable<TableRow> (placed) =>
                [
                    Row(false, placed.Place, Word("original", "Base text"), Shown(placed.Conflict.Original)),
                    .. placed.Conflict.Claims.Select(claim => Row(false, "", claim.Author ?? "", Shown(claim.Text))),
                ]),
            ]),
        ];

        string Word(string key, string otherwise) => words?.GetValueOrDefault(key) as string ?? otherwise;
    }

    private static string Shown(string text) => text.Length == 0 ? "–" : text;

    private static TableRow Row(bool isHeader, params IEnumerable<string> cells) =>
        new(cells.Select(cell => new TableCell([.. cell.Split('\n').Select(text => Line(Roles.Cell, text))])).ToValueList(), isHeader);

    private static Paragraph Line(string role, string text) => Paragraph.Plain(role, text.Replace('\t', ' '));
}
