using DocGen.Diagnostics;
using DocGen.Drafting.Markup;

namespace DocGen.Tests.Drafting.Markup;

/// <summary>One mistake is one message: what only follows from it is not reported again.</summary>
public class OneMistakeTests
{
    private static readonly string[] Marks = ["{++|++}", "{--|--}", "{~~a~>|~~}", "{==|==}{>>why<<}"];

    public static TheoryData<string, string> Texts => new()
    {
        { "a {++new {--and++} old--} text", "DG0104" },
        { "a **bold {++new** text++} more", "DG0104" },
        { "a *slanted {++new* text++} more", "DG0104" },
        { "a [link {++new](https://www.itu.int/) text++} more", "DG0104" },
        { "a {++new [link++}](https://www.itu.int/) more", "DG0104" },
        { "a [**link](https://www.itu.int/) more", "DG0104" },
        { "a {++new {>>remark ++} more", "DG0102" },
        { "a {>>remark {++new++} more", "DG0102" },
        { "a {==text==}{>>remark", "DG0102" },
        { "a {>><<} more", "DG0121" },
        { "a [link {>>](https://www.itu.int/)<<} more", null! },
        { "a {++new {~~old++} newer~>newest~~} more", "DG0105 DG0104" },
        { "a {++{br} more++}", null! },
        { "a {++new++}{bz} more", "DG0115" },
        { "a {++new++}{br 2013-13-01} more", "DG0117" },
        { "a {++^[note {++new++}]++} more", "DG0105" },
        { "a {--^[note {--old--}]--} more", "DG0105" },
        { "a {++new¶++} more", "DG0112" },
        { "^[a ^[b]]", "DG0110" },
        { "^[a {>>b<<}]", "DG0122" },
    };

    [Theory, MemberData(nameof(Texts))]
    public void One_mistake_is_one_message(string text, string? codes) => Assert.Equal(codes ?? "", Codes(text));

    [Fact]
    public void A_mark_that_is_not_closed_is_one_message() => ForEachMark((open, close) =>
        Assert.Equal("DG0102", Codes($"a {open}new text")));

    [Fact]
    public void The_end_of_no_mark_is_one_message() => ForEachMark((open, close) =>
        Assert.Equal("DG0103", Codes($"a new{close} text")));

    [Fact]
    public void Two_marks_that_cross_are_one_message() => ForEachMark((open, close) => ForEachMark((inner, end) =>
    {
        // Marks that must not nest have said so already; a mark inside its own kind does not cross it, it is closed first.
        if (open[..3] != inner[..3] && (open.StartsWith("{==", StringComparison.Ordinal) || inner.StartsWith("{==", StringComparison.Ordinal)
            || (open == "{++" && inner == "{--")))
        {
            Assert.Equal("DG0104", Codes($"a {open}one {inner}two{close} three{end} four"));
        }
    }));

    [Fact]
    public void An_escaped_blank_keeps_its_emphasis()
    {
        var found = new DiagnosticBag();
        var read = InlineParser.Parse(InlineSource.OneLine("**bold\\ **{++**new**++}"), new MarkContext(RandomAtoms.Authors(null)), found);

        Assert.Empty(found);
        Assert.Equal("bold ", Assert.IsType<Documents.TextAtom>(read.Atoms[0]).Text);
    }

    private static string Codes(string text)
    {
        var found = new DiagnosticBag();
        InlineParser.Parse(InlineSource.OneLine(text), new MarkContext(RandomAtoms.Authors(null)), found);
        return string.Join(' ', found.Select(diagnostic => diagnostic.Code));
    }

    private static void ForEachMark(Action<string, string> law)
    {
        foreach (var mark in Marks.Select(mark => mark.Split('|')))
        {
            law(mark[0], mark[1]);
        }
    }
}
