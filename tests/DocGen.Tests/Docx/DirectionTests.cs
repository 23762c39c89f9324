using DocGen.Documents;
using static DocGen.Tests.Docx.Sample;

namespace DocGen.Tests.Docx;

/// <summary>Text from right to left, to the letter; <c>&lt;</c> stands before a run from the right.</summary>
public class DirectionTests
{
    [Theory]
    [InlineData("الوثيقة WTPF-IEG/2/10", "<الوثيقة |WTPF-IEG/2/10")]
    [InlineData("22 مايو 2013", "22|< مايو |2013")]
    [InlineData("1)", "1|<)")]
    [InlineData("أ )", "<أ )")]
    [InlineData("(المساهمة 27)", "<(المساهمة |27|<)")]
    [InlineData("تونس (Tunis Agenda) تنص", "<تونس (|Tunis Agenda|<) تنص")]
    [InlineData("WTPF/10 (Contribution 27)", "WTPF/10 (Contribution 27)")]
    [InlineData("في 2013.", "<في |2013|<.")]
    [InlineData("–", "<–")]
    public void In_a_paragraph_from_the_right_signs_go_right(string text, string runs) =>
        Assert.Equal(runs, Runs(P(Text(text)) with { Mark = new(new ParagraphProperties("Normal") { RightToLeft = true }) }));

    [Theory]
    [InlineData("the (الاتحاد) and الاتحاد, too", "the (|<الاتحاد|) and |<الاتحاد|, too")]
    [InlineData("الاتحاد الدولي 27.", "<الاتحاد الدولي| 27.")]
    [InlineData("no other script: é, 电信, 😀", "no other script: é, 电信, 😀")]
    public void In_a_paragraph_from_the_left_signs_go_left(string text, string runs) => Assert.Equal(runs, Runs(P(Text(text))));

    [Fact]
    public void A_direction_that_is_told_goes_before_the_letters() => Assert.Equal(
        """<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl w:val="1"/></w:rPr><w:t>1)</w:t></w:r><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:t>أ</w:t></w:r></w:p>""",
        Body(P(
            new TextAtom("1)", new RunProperties { RightToLeft = true }), new TextAtom("أ", new RunProperties { RightToLeft = false }),
            new MarkAtom(new ParagraphProperties("Normal") { RightToLeft = true }))));

    [Fact]
    public void Signs_between_two_changes_go_with_the_whole_line() => Assert.Equal(
        "<المادة |37|< ",
        Runs(P(Del(Text("المادة")), Text(" "), Ins(Text("37")), Text(" "), new MarkAtom(new ParagraphProperties("Normal") { RightToLeft = true }))));

    [Fact]
    public void A_document_from_the_right_says_so_in_its_section_tables_and_styles()
    {
        var file = ValidDocx.Write(Doc(Table(Row(Cell(P()))), P()) with { Properties = new() { RightToLeft = true } });
        var document = Part(file, "word/document.xml");
        Assert.Contains("<w:tblPr><w:bidiVisual/>", document, StringComparison.Ordinal);
        Assert.Contains("<w:bidi/></w:sectPr>", document, StringComparison.Ordinal);
        Assert.Contains("""<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:bidi/></w:pPr>""", Part(file, "word/styles.xml"), StringComparison.Ordinal);
    }

    private static string Runs(Paragraph paragraph)
    {
        var xml = System.Xml.Linq.XElement.Parse(Part(Doc(paragraph), "word/document.xml"));
        var w = xml.Name.Namespace;
        return string.Join('|', xml.Descendants(w + "r").Select(run =>
            (run.Descendants(w + "rtl").Any() ? "<" : "") + string.Concat(run.Elements().Where(e => e.Name != w + "rPr").Select(e => e.Value)))
            .Aggregate(new List<string>(), (runs, run) =>
            {
                // Runs that only a change parts are one to the eye.
                if (runs.Count > 0 && runs[^1][0] == '<' && run[0] == '<')
                {
                    runs[^1] += run[1..];
                }
                else
                {
                    runs.Add(run);
                }
                return runs;
            }));
    }
}
