using DocGen.Documents;
using DocGen.Revisions;

namespace DocGen.Tests.Revisions;

/// <summary>Accept, reject and count on small texts, where laws are too coarse.</summary>
public class RevisionTests
{
    private static readonly Revision UnitedStates = new("United States");
    private static readonly Revision Brazil = new("Brazil");

    [Fact]
    public void A_deleted_mark_joins_to_the_next_paragraph_whose_properties_hold()
    {
        Block[] text = [Paragraph("Heading", [Text("one")], deleted: Brazil), Paragraph("Normal", [Text("two")])];

        Assert.Equal([Paragraph("Normal", [Text("one"), Text("two")])], text.Accept());
        Assert.Equal([Paragraph("Heading", [Text("one")]), Paragraph("Normal", [Text("two")])], text.Reject());
    }

    [Fact]
    public void What_is_left_before_a_table_keeps_its_mark()
    {
        Block[] text = [Paragraph("Normal", [Text("one")], deleted: Brazil), Table(null, Paragraph("Normal", []))];

        Assert.Equal([Paragraph("Normal", [Text("one")]), Table(null, Paragraph("Normal", []))], text.Accept());
    }

    [Fact]
    public void A_cell_never_runs_empty_and_its_last_mark_keeps_the_stamps_of_its_row()
    {
        var cell = Paragraph("Normal", [Text("one") with { Inserted = UnitedStates, Deleted = Brazil }], inserted: UnitedStates, deleted: Brazil);
        Block[] text = [Table(UnitedStates, cell)];

        Assert.Equal([Table(UnitedStates, Paragraph("Normal", [], inserted: UnitedStates))], text.Accept(RevisionFilters.By("Brazil")));
    }

    [Fact]
    public void A_joined_paragraph_has_the_label_of_its_first_part()
    {
        Block[] text =
        [
            Paragraph("clause", [Label("a)"), Text("one")], deleted: Brazil),
            Paragraph("clause", [Label("b)"), Text("two")]),
        ];

        Assert.Equal([Paragraph("clause", [Label("a)"), Text("one"), Text("two")])], text.Accept());
    }

    [Fact]
    public void Neighbours_of_one_stamp_are_one_mark_the_paragraph_mark_included()
    {
        Block[] text =
        [
            Paragraph("Normal", [Text("one") with { Inserted = Brazil }, Text("two") with { Inserted = Brazil, Deleted = UnitedStates }], inserted: Brazil),
            Paragraph("Normal", [Text("three") with { Inserted = Brazil }, Text("four"), Text("five") with { Inserted = Brazil }]),
        ];

        Assert.Equal([new RevisionCount("Brazil", 3, 0), new RevisionCount("United States", 0, 1)], RevisionCount.Of(text));
    }

    [Fact]
    public void Marks_inside_a_footnote_count_and_what_repeats_its_reference_does_not()
    {
        var note = new Note([Paragraph("Normal", [Text("a") with { Inserted = Brazil }, Text("b") with { Inserted = Brazil, Deleted = UnitedStates }])]);
        Block[] text = [Paragraph("Normal", [new NoteAtom(note, RunProperties.Plain) { Inserted = Brazil }])];

        Assert.Equal([new RevisionCount("Brazil", 1, 0), new RevisionCount("United States", 0, 1)], RevisionCount.Of(text));
    }

    [Fact]
    public void A_merged_cell_whose_first_row_goes_begins_in_the_next()
    {
        Block[] text = [Merged((VerticalMerge.Restart, null), (VerticalMerge.Continue, null), (VerticalMerge.Restart, Brazil), (VerticalMerge.Continue, Brazil),
            (VerticalMerge.Continue, null), (VerticalMerge.Continue, null))];

        Assert.Equal(
            [Merged((VerticalMerge.Restart, null), (VerticalMerge.Continue, null), (VerticalMerge.Restart, null), (VerticalMerge.Continue, null))],
            text.Accept());
    }

    [Fact]
    public void A_merged_cell_whose_last_row_goes_ends_before_it()
    {
        Block[] text = [Merged((VerticalMerge.Restart, null), (VerticalMerge.Continue, Brazil), (VerticalMerge.None, null))];

        Assert.Equal([Merged((VerticalMerge.None, null), (VerticalMerge.None, null))], text.Accept());
    }

    /// <summary>A table of one column, its rows deleted or not.</summary>
    private static Table Merged(params (VerticalMerge Merge, Revision? Deleted)[] rows) => new(
        new TableProperties(null, [100]),
        rows.Select(row => new TableRow([new TableCell([Paragraph("Normal", [], deleted: row.Deleted)]) { Merge = row.Merge }]) { Deleted = row.Deleted }).ToValueList());

    private static TextAtom Text(string text) => new(text, RunProperties.Plain);

    private static LabelAtom Label(string text) => new(text, RunProperties.Plain);

    private static Paragraph Paragraph(string style, Atom[] atoms, Revision? inserted = null, Revision? deleted = null) =>
        new([.. atoms], new MarkAtom(new ParagraphProperties(style)) { Inserted = inserted, Deleted = deleted });

    private static Table Table(Revision? inserted, Paragraph cell) =>
        new(new TableProperties(null, [100]), [new TableRow([new TableCell([cell])]) { Inserted = inserted }]);
}
