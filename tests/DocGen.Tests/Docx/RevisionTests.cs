using DocGen.Documents;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>The marks on runs and paragraph marks, to the letter.</summary>
public class RevisionTests
{
    private const string A = """w:author="A" """;

    [Fact]
    public void Deleted_text_is_delText() => Assert.Equal(
        """<w:p><w:r><w:t xml:space="preserve">one </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>two</w:delText></w:r></w:del></w:p>""",
        Body(P(Text("one "), Del(Text("two")))));

    [Fact]
    public void A_deleted_field_has_a_deleted_code_and_a_deleted_result() => Assert.Equal(
        """<w:p><w:del w:id="1" w:author="A">"""
        + """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText xml:space="preserve"> PAGE </w:delInstrText></w:r>"""
        + """<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>3</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"""
        + """</w:del></w:p>""",
        Body(P(Del(new FieldAtom("PAGE", "3", RunProperties.Plain)))));

    [Fact]
    public void A_date_is_written_only_where_one_is_given() => Assert.Equal(
        """<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>one</w:t></w:r></w:ins>"""
        + """<w:ins w:id="2" w:author="B" w:date="2013-02-01T12:30:00Z"><w:r><w:t>two</w:t></w:r></w:ins></w:p>""",
        Body(P(Ins(Text("one")), Ins(Text("two"), B))));

    [Fact]
    public void A_deletion_inside_an_insertion_stands_inside_it_and_does_not_part_it() => Assert.Equal(
        """<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>one</w:t></w:r>"""
        + """<w:del w:id="2" w:author="B" w:date="2013-02-01T12:30:00Z"><w:r><w:delText>two</w:delText></w:r></w:del>"""
        + """<w:r><w:t>three</w:t></w:r></w:ins></w:p>""",
        Body(P(Ins(Text("one")), Del(Ins(Text("two")), B), Ins(Text("three")))));

    [Fact]
    public void Neighbours_share_their_mark_and_their_run() => Assert.Equal(
        """<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/></w:r>"""
        + """<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>bold</w:t></w:r></w:ins></w:p>""",
        Body(P(
            Ins(Text("one")), Ins(new TabAtom(RunProperties.Plain)), Ins(Text("two")), Ins(new BreakAtom(BreakKind.Line, RunProperties.Plain)),
            Ins(new TextAtom("bold", new RunProperties { Bold = true })))));

    [Fact]
    public void Marks_of_different_authors_are_two() => Assert.Equal(
        """<w:p><w:del w:id="1" w:author="A"><w:r><w:delText>one</w:delText></w:r></w:del>"""
        + """<w:del w:id="2" w:author="B" w:date="2013-02-01T12:30:00Z"><w:r><w:delText>two</w:delText></w:r></w:del></w:p>""",
        Body(P(Del(Text("one")), Del(Text("two"), B))));

    [Fact]
    public void A_split_is_an_inserted_paragraph_mark() => Assert.Equal(
        """<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="A"/></w:rPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>""",
        Body(P(Text("one"), Ins(Mark())), P(Text("two"))));

    [Fact]
    public void A_join_is_a_deleted_paragraph_mark() => Assert.Equal(
        """<w:p><w:pPr><w:pStyle w:val="Call"/><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p/>""",
        Body(P(Text("one"), Del(Mark("Call"))), P()).Replace("<w:p></w:p>", "<w:p/>", StringComparison.Ordinal));

    [Fact]
    public void A_mark_that_one_inserts_and_another_deletes_has_both() => Assert.Equal(
        """<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="A"/><w:del w:id="2" w:author="B" w:date="2013-02-01T12:30:00Z"/></w:rPr></w:pPr></w:p>""",
        Body(P(Del(Ins(Mark()), B)), P())[..^"<w:p></w:p>".Length]);

    [Fact]
    public void A_wholly_deleted_paragraph_has_its_runs_and_its_mark_deleted() => Assert.StartsWith(
        """<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr><w:del w:id="2" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>""",
        Body(P(Del(Text("gone")), Del(Mark())), P()), StringComparison.Ordinal);

    [Fact]
    public void The_last_mark_of_a_body_has_no_stamp() => Assert.Equal(
        """<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>last</w:t></w:r></w:ins></w:p>""",
        Body(P(Ins(Text("last")), Ins(Mark()))));

    [Fact]
    public void The_last_mark_of_a_section_has_no_stamp() => Assert.DoesNotContain(
        A, Body(P(Text("last"), Del(Mark())), new SectionBreak(new PageSetup()), P()), StringComparison.Ordinal);

    [Fact]
    public void Ids_are_one_sequence_over_all_parts()
    {
        var note = new NoteAtom(new Note([P(Ins(Text("note")))]), RunProperties.Plain);
        var remark = new CommentEndAtom(new Comment("C", null, [P(Ins(Text("remark")))]));
        var document = Doc(P(Ins(Text("one")), note, remark, Del(Text("two"))), Table(Row(Cell(P())) with { Inserted = Sample.A }));
        var docx = ValidDocx.Write(document with { HeadersFooters = [new(HeaderFooterKind.Header, HeaderFooterPages.Default, [P(Ins(Text("head")))])] });
        string[] parts = ["word/document.xml", "word/header1.xml", "word/footnotes.xml", "word/comments.xml"];
        var ids = parts.SelectMany(part => System.Text.RegularExpressions.Regex.Matches(Part(docx, part), "<w:(?:ins|del|comment) w:id=\"(\\d+)\""))
            .Select(match => int.Parse(match.Groups[1].Value, null)).ToList();
        Assert.Equal([1, 3, 4, 5, 6, 7, 2, 8], ids);
    }
}
