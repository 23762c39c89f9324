using DocGen.Documents;
using DocGen.Tests.Clients;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>Moved paragraphs, to the letter and back.</summary>
public class MoveTests
{
    private const string By = "w:author=\"B\" w:date=\"2013-02-01T12:30:00Z\"";
    private static readonly Revision Move = B with { Move = "move1" };

    [Fact]
    public void A_move_is_two_ranges_of_one_name_with_text_that_is_not_deleted_text() => Assert.Equal(
        $"""<w:p><w:pPr><w:rPr><w:moveFrom w:id="1" {By}/></w:rPr></w:pPr><w:moveFromRangeStart w:id="2" {By} w:name="move1"/>"""
        + $"""<w:moveFrom w:id="3" {By}><w:r><w:t>one</w:t></w:r></w:moveFrom></w:p><w:moveFromRangeEnd w:id="2"/>"""
        + """<w:p><w:r><w:t>two</w:t></w:r></w:p>"""
        + $"""<w:p><w:pPr><w:rPr><w:moveTo w:id="4" {By}/></w:rPr></w:pPr><w:moveToRangeStart w:id="5" {By} w:name="move1"/>"""
        + $"""<w:moveTo w:id="6" {By}><w:r><w:t>one</w:t></w:r></w:moveTo></w:p><w:moveToRangeEnd w:id="5"/><w:p></w:p>""",
        Body(Gone("one"), P(Text("two")), Come("one"), P()));

    [Fact]
    public void Neighbours_share_a_range_and_other_moves_have_their_own() => Same(
        Gone("one"), Gone(""), Gone("two"), Gone("three", "move2"), P(Text("x")), Come("three", "move2"), Come("one"), Come(""), Come("two"), P());

    [Fact]
    public void A_move_ends_with_the_last_paragraph_before_a_table_and_in_a_cell() => Same(
        Gone("one"), Table(Row(Cell(Come("two", "move2"), P(Ins(Text("three"), B with { Move = "move2" }))))),
        Gone("two", "move2"), P(Del(Text("three"), B with { Move = "move2" })), new SectionBreak(new PageSetup()), P(Ins(Text("one"), Move)));

    [Fact]
    public void What_was_moved_here_may_be_deleted_by_another() => Same(
        Gone("one"), P(Ins(Text("one "), Move), Del(Ins(Text("two"), Move), A), Ins(Mark(), Move)), P());

    [Fact]
    public void Links_notes_comments_and_fields_go_along()
    {
        Atom[] atoms =
        [
            new TextAtom("see", new RunProperties { Link = "https://www.itu.int/" }), new CommentStartAtom(Remark("why")), Text("one"),
            new CommentEndAtom(Remark("why")), new NoteAtom(new Note([P(Text("note"))]), RunProperties.Plain), new FieldAtom("PAGE", "1", RunProperties.Plain),
        ];
        Same(P([.. atoms.Select(atom => Del(atom, Move)), Del(Mark(), Move)]), P(Text("x")), P([.. atoms.Select(atom => Ins(atom, Move)), Ins(Mark(), Move)]), P());
    }

    [Fact]
    public void Without_a_date_it_is_a_deletion_and_an_insertion() => Assert.DoesNotContain(
        "move", Body(P(Del(Text("one"), A with { Move = "m" })), P(Ins(Text("one"), A with { Move = "m" }))), StringComparison.Ordinal);

    [Fact]
    public void An_end_without_the_other_is_a_deletion() => Assert.Equal(
        [P(Del(Text("one"), B), Del(Mark(), B)), P()], RoundTrip(Doc(Gone("one"), P())).Body);

    [Fact]
    public void LibreOffice_accepts_and_rejects_it_as_a_deletion_and_an_insertion()
    {
        Block[] moved = [P(Text("start")), Gone("one two"), Gone("three"), P(Text("x")), Come("one two"), Come("three"), P(Text("end"))];
        var seen = LibreOffice.Read(ValidDocx.Write(Doc(moved)));
        Assert.Equal(["start", "x", "one two", "three", "end"], seen.Accepted);
        Assert.Equal(["start", "one two", "three", "x", "end"], seen.Rejected);
        Assert.Equal(["Delete", "Insert"], seen.Redlines.Select(redline => redline.Type).Distinct().Order());
        Assert.All(seen.Redlines, redline => Assert.Equal("B", redline.Author));
    }

    [Theory]
    [InlineData("accept", "x one two end")]
    [InlineData("reject", "one two x end")]
    public void Pandoc_accepts_and_rejects_it(string trackChanges, string words)
    {
        var plain = Pandoc.Read(ValidDocx.Write(Doc(Gone("one two"), P(Text("x")), Come("one two"), P(Text("end")))), trackChanges, "plain");
        Assert.Equal(words, string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Pandoc_sees_both_ends()
    {
        var native = Pandoc.Read(ValidDocx.Write(Doc(Gone("one two"), P(Text("x")), Come("one two"), P(Text("end")))), "all", "native");
        Assert.Contains("\"deletion\"", native, StringComparison.Ordinal);
        Assert.Contains("\"insertion\"", native, StringComparison.Ordinal);
    }

    private static Paragraph Gone(string text, string move = "move1") => P([.. Some(Del(Text(text), B with { Move = move })), Del(Mark(), B with { Move = move })]);

    private static Paragraph Come(string text, string move = "move1") => P([.. Some(Ins(Text(text), B with { Move = move })), Ins(Mark(), B with { Move = move })]);

    private static Atom[] Some(TextAtom text) => text.Text.Length > 0 ? [text] : [];

    private static void Same(params Block[] body) => SameDocument.Check(Doc(body), RoundTrip(Doc(body)));
}
