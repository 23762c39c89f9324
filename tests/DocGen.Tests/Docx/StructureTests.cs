using DocGen.Documents;
using Xunit;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>Rows, links, notes and comments, to the letter.</summary>
public class StructureTests
{
    private const string Cell3000 = """<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>""";

    [Fact]
    public void An_inserted_row_marks_the_row_its_runs_and_its_paragraphs() => Assert.Contains(
        $"""<w:tr><w:trPr><w:tblHeader/><w:ins w:id="1" w:author="A"/></w:trPr>{Cell3000}"""
        + """<w:p><w:pPr><w:rPr><w:ins w:id="2" w:author="A"/></w:rPr></w:pPr><w:ins w:id="3" w:author="A"><w:r><w:t>one</w:t></w:r></w:ins></w:p>"""
        + """<w:p><w:pPr><w:rPr><w:ins w:id="4" w:author="A"/></w:rPr></w:pPr></w:p></w:tc></w:tr>""",
        Body(Table(Row(Cell(P(Text("one")), P())) with { IsHeader = true, Inserted = A }), P()), StringComparison.Ordinal);

    [Fact]
    public void A_deleted_row_that_was_inserted_has_both_marks() => Assert.Contains(
        $"""<w:tr><w:trPr><w:ins w:id="1" w:author="A"/><w:del w:id="2" w:author="B" w:date="2013-02-01T12:30:00Z"/></w:trPr>{Cell3000}"""
        + """<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="A"/><w:del w:id="4" w:author="B" w:date="2013-02-01T12:30:00Z"/></w:rPr></w:pPr></w:p>""",
        Body(Table(Row(Cell(P())) with { Inserted = A, Deleted = B }), P()), StringComparison.Ordinal);

    [Fact]
    public void The_last_mark_of_a_cell_has_no_stamp() => Assert.Contains(
        $"{Cell3000}<w:p></w:p></w:tc>", Body(Table(Row(Cell(P(Del(Mark()))))), P()), StringComparison.Ordinal);

    [Fact]
    public void A_cell_over_two_columns_is_as_wide_as_both() => Assert.Contains(
        """<w:tc><w:tcPr><w:tcW w:w="6000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>""",
        Body(Table(Row(Cell(P()) with { Span = 2 })), P()), StringComparison.Ordinal);

    [Fact]
    public void A_cell_over_two_rows_begins_in_one_and_goes_on_in_the_next() => Assert.Contains(
        """<w:tcW w:w="3000" w:type="dxa"/><w:vMerge w:val="restart"/><w:vAlign w:val="center"/></w:tcPr><w:p></w:p></w:tc></w:tr>"""
        + """<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/><w:vMerge/></w:tcPr>""",
        Body(
            Table(
                Row(Cell(P()) with { Merge = VerticalMerge.Restart, Alignment = CellAlignment.Center }),
                Row(Cell(P()) with { Merge = VerticalMerge.Continue })),
            P()),
        StringComparison.Ordinal);

    [Fact]
    public void An_alignment_of_its_own_stands_behind_the_direction() => Assert.Equal(
        """<w:p><w:pPr><w:bidi/><w:jc w:val="right"/></w:pPr></w:p>""",
        Body(P(new MarkAtom(new ParagraphProperties("Normal") { RightToLeft = true, Alignment = DocGen.Styles.Alignment.Right }))));

    [Fact]
    public void Between_two_tables_stands_a_spacer_so_that_they_do_not_grow_together()
    {
        var body = Body(Table(Row(Cell(P()))), Table(Row(Cell(P()))));
        const string spacer = """</w:tbl><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>""";
        Assert.Contains(spacer + "<w:tbl>", body, StringComparison.Ordinal);
        Assert.EndsWith(spacer, body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_insertion_stands_inside_the_link() => Assert.Equal(
        """<w:p><w:r><w:t xml:space="preserve">see </w:t></w:r><w:hyperlink r:id="rId3"><w:r><w:t>the</w:t></w:r>"""
        + """<w:ins w:id="1" w:author="A"><w:r><w:t>site</w:t></w:r></w:ins></w:hyperlink></w:p>""",
        Body(P(Text("see "), Linked("the"), Ins(Linked("site")))));

    [Fact]
    public void A_link_is_a_relationship_of_its_part_and_one_for_each_address()
    {
        var relationships = Part(Doc(P(Linked("one"), Text(" "), Linked("two"))), "word/_rels/document.xml.rels");
        Assert.Contains("""<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" """
            + """Target="https://www.itu.int/?a=1&amp;b=2" TargetMode="External"/></Relationships>""", relationships, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_is_none_leaves_plain_text() => Assert.Equal(
        "<w:p><w:r><w:t>one</w:t></w:r></w:p>",
        Body(P(new TextAtom("one", new RunProperties { Link = "not an address" }))));

    [Fact]
    public void A_comment_on_an_insertion_has_its_range_inside_the_insertion() => Assert.Equal(
        """<w:p><w:ins w:id="1" w:author="A"><w:commentRangeStart w:id="2"/><w:r><w:t>new</w:t></w:r><w:commentRangeEnd w:id="2"/>"""
        + """<w:r><w:commentReference w:id="2"/></w:r></w:ins></w:p>""",
        Body(P(Ins(new CommentStartAtom(Remark("why"))), Ins(Text("new")), Ins(new CommentEndAtom(Remark("why"))))));

    [Fact]
    public void The_comments_declare_their_namespaces() => Assert.Equal(
        """<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"""
        + """<w:comment w:id="1" w:author="United States" w:date="2013-02-01T00:00:00Z" w:initials="US"><w:p><w:r><w:t>why</w:t></w:r></w:p></w:comment></w:comments>""",
        Part(Doc(P(new CommentEndAtom(new Comment("United States", new DateTime(2013, 2, 1), [P(Text("why"))])))), "word/comments.xml"));

    [Fact]
    public void Equal_comments_close_from_the_inside()
    {
        var (start, end) = (new CommentStartAtom(Remark("x")), new CommentEndAtom(Remark("x")));
        Assert.Equal(
            """<w:p><w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/><w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>"""
            + """<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>""",
            Body(P(start, start, end, end)));
    }

    [Fact]
    public void A_footnote_that_is_inserted_marks_its_text_but_not_its_last_mark()
    {
        var note = Ins(new NoteAtom(new Note([P(Text("one")), P(Del(Text("two"), B))]), RunProperties.Plain));
        var document = Doc(P(Text("text"), note));
        Assert.Contains(
            """<w:ins w:id="1" w:author="A"><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r></w:ins>""",
            Part(document, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains(
            """<w:footnote w:id="1"><w:p><w:pPr><w:rPr><w:ins w:id="2" w:author="A"/></w:rPr></w:pPr><w:ins w:id="3" w:author="A">"""
            + """<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/><w:tab/></w:r><w:r><w:t>one</w:t></w:r></w:ins></w:p>"""
            + """<w:p><w:ins w:id="4" w:author="A"><w:del w:id="5" w:author="B" w:date="2013-02-01T12:30:00Z"><w:r><w:delText>two</w:delText></w:r></w:del></w:ins></w:p></w:footnote>""",
            Part(document, "word/footnotes.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_separators_of_notes_are_there_only_where_notes_are()
    {
        var without = ValidDocx.Write(Doc(P(Text("text"))));
        Assert.DoesNotContain("footnote", Part(without, "[Content_Types].xml") + Part(without, "word/settings.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("comments", Part(without, "[Content_Types].xml"), StringComparison.Ordinal);
    }

    private static TextAtom Linked(string text) => new(text, new RunProperties { Link = "https://www.itu.int/?a=1&b=2" });
}
