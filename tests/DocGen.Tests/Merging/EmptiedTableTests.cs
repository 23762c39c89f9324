using DocGen.Comparison;
using DocGen.Documents;
using DocGen.Revisions;

namespace DocGen.Tests.Merging;

/// <summary>A table stands in a text as long as one of its rows does.</summary>
public class EmptiedTableTests
{
    [Fact]
    public void A_table_stands_while_the_row_of_one_author_does()
    {
        var (one, other) = (new Revision("United States"), new Revision("Brazil"));
        var table = new Table(new TableProperties(null, [100]), [Row("Item", one), Row("Opinion", other)]);

        Assert.Null(FlatText.Of([table]).Atoms[0].Deleted);
        Assert.Equal(one, FlatText.Of([table with { Rows = [Row("Item", one), Row("Opinion", one with { Date = new DateTime(2013, 2, 1) })] }]).Atoms[0].Deleted);
        Assert.Single(((Table)Assert.Single(new Block[] { table }.Accept(RevisionFilters.By(one.Author)))).Rows);
    }

    private static TableRow Row(string text, Revision by) =>
        new([new TableCell([new Paragraph([new TextAtom(text, RunProperties.Plain) { Deleted = by }], new MarkAtom(new ParagraphProperties("cell")) { Deleted = by })])]) { Deleted = by };
}
