using DocGen.Documents;
using DocGen.Revisions;
using DocGen.Tests.Clients;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>What another program makes of our marks: its accepted and rejected texts are the model's, and it sees no other kind of change.</summary>
public class LibreOfficeTests
{
    [Fact]
    public void Insertions_and_deletions_in_a_paragraph() => Agree(1, 2,
        P(Text("that "), Del(Text("article")), Ins(Text("paragraph")), Text(" 37 "), Del(Text("and")), Text(" end")));

    [Fact]
    public void A_deletion_inside_an_insertion() => Agree(P(Text("one "), Ins(Text("two ")), Del(Ins(Text("three ")), B), Ins(Text("four"))));

    [Fact]
    public void A_split() => Agree(P(Text("one "), Ins(Text("more:")), Ins(Mark())), P(Ins(Text("b)\t")), Text("two")), P(Text("end")));

    [Fact]
    public void A_join() => Agree(P(Text("one"), Del(Mark("Call"))), P(Del(Text("b) ")), Text(" two")), P(Text("end")));

    [Fact]
    public void A_wholly_inserted_paragraph() => Agree(1, 0, P(Text("one")), P(Ins(Text("new")), Ins(Mark())), P(Text("end")));

    [Fact]
    public void A_wholly_deleted_paragraph() => Agree(0, 1, P(Text("one")), P(Del(Text("gone")), Del(Mark())), P(Text("end")));

    [Fact]
    public void Deleted_paragraphs_in_a_row() => Agree(
        P(Text("one")), P(Del(Text("gone")), Del(Mark())), P(Del(Mark())), P(Del(Text("too")), Del(Mark())), P(Text("end")));

    /// <summary>LibreOffice 7.4 keeps one stamp of a mark that has both; Word keeps both. So its empty paragraph is not counted.</summary>
    [Fact]
    public void A_paragraph_that_one_inserts_and_another_deletes()
    {
        Block[] body = [P(Text("one")), P(Del(Ins(Text("new")), B), Del(Ins(Mark()), B)), P(Text("end"))];
        var seen = LibreOffice.Read(ValidDocx.Write(Doc(body)));
        Assert.Equal(["one", "end"], seen.Accepted.Where(text => text.Length > 0));
        Assert.Equal(["one", "end"], seen.Rejected.Where(text => text.Length > 0));
    }

    [Fact]
    public void An_inserted_row() => Agree(
        P(Text("one")), Table(Row(Cell(P(Text("a")))), RowStamps.Spread(Row(Cell(P(Text("b")))) with { Inserted = A })), P(Text("end")));

    [Fact]
    public void A_deleted_row() => Agree(
        P(Text("one")), Table(Row(Cell(P(Text("a")))), RowStamps.Spread(Row(Cell(P(Text("b")))) with { Deleted = A })), P(Text("end")));

    [Fact]
    public void Changes_in_a_cell() => Agree(
        P(Text("one")), Table(Row(Cell(P(Text("a"), Del(Mark())), P(Text("b"), Ins(Text("c")))), Cell(P(Del(Text("d")))))), P(Text("end")));

    [Fact]
    public void A_link_with_an_insertion_in_it() => Agree(P(
        Text("see "), new TextAtom("the", new RunProperties { Link = "https://www.itu.int/" }),
        Ins(new TextAtom(" site", new RunProperties { Link = "https://www.itu.int/" })), Text(".")));

    [Fact]
    public void An_inserted_footnote() => Agree(
        P(Text("one"), Ins(new NoteAtom(new Note([P(Text("note"))]), RunProperties.Plain)), Text(" two")), P(Text("end")));

    [Fact]
    public void Pictures_that_come_and_go() => Agree(1, 1,
        P(Text("one "), Ins(new PictureAtom(new Picture(TestPictures.Png, 900_000, 450_000), RunProperties.Plain)), Text(" two "),
            Del(new PictureAtom(new Picture(TestPictures.Jpeg, 900_000, 450_000), RunProperties.Plain))), P(Text("end")));

    [Fact]
    public void Comments_on_insertions() => Agree(
        P(Text("one "), Ins(new CommentStartAtom(Remark("why"))), Ins(Text("new")), Ins(new CommentEndAtom(Remark("why")))), P(Text("end")));

    [Fact]
    public void Authors_and_dates()
    {
        var seen = LibreOffice.Read(ValidDocx.Write(Doc(P(Ins(Text("one"), B), Del(Text("two"), A)))));
        Assert.Equal(
            [new Redline("Insert", "B", "2013-02-01T12:30:00"), new Redline("Delete", "A", "1970-01-01T00:00:00")], seen.Redlines);
    }

    private static void Agree(int insertions, int deletions, params Block[] body)
    {
        var seen = Agree(body);
        Assert.Equal((insertions, deletions), (seen.Redlines.Count(r => r.Type == "Insert"), seen.Redlines.Count(r => r.Type == "Delete")));
    }

    private static SeenText Agree(params Block[] body)
    {
        var seen = LibreOffice.Read(ValidDocx.Write(Doc(body)));
        Assert.Equal(PlainText.Paragraphs(body.Accept()), seen.Accepted);
        Assert.Equal(PlainText.Paragraphs(body.Reject()), seen.Rejected);
        Assert.All(seen.Redlines, redline => Assert.Contains(redline.Type, new[] { "Insert", "Delete" }));
        return seen;
    }
}
