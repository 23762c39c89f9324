using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Pages;
using DocGen.Styles;
using Xunit;

namespace DocGen.Tests.Drafting.Pages;

public class PageReaderTests
{
    [Fact]
    public void A_mistake_is_placed_where_the_template_wrote_it()
    {
        var template = SourceSpan.At("opinion.sbn-html", 3, 1, 3);
        var place = SourceSpan.At("opinion.sbn-html", 3, 4, 13);

        Assert.Equal([place], Mistakes("<p><x/></p>", new(0, template), new(8, place)).Select(d => d.Span));
    }

    [Fact]
    public void Without_pieces_a_mistake_is_placed_in_the_page() =>
        Assert.Equal([SourceSpan.At("<page>", 1, 9)], Mistakes("<p><x/></p>").Select(d => d.Span));

    [Fact]
    public void Elements_nest_a_hundred_deep_and_no_deeper()
    {
        Assert.Empty(Mistakes($"<p>{Nested(98)}</p>"));

        var tooDeep = Assert.Single(Mistakes($"<p>{Nested(10_000)}</p>"));

        Assert.Equal("DG0521", tooDeep.Code);
        Assert.Equal("elements are nested more than 100 deep", tooDeep.Message);
        Assert.Equal("is an element closed too late?; line 1 of the page: `…<b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b><b>…`",
            tooDeep.Hint);
    }

    [Fact]
    public void A_hundredth_mistake_ends_the_reading()
    {
        Assert.Equal(99, Mistakes(string.Concat(Enumerable.Repeat("<x/>\n", 99))).Count);

        var mistakes = Mistakes(string.Concat(Enumerable.Repeat("<x/>\n", 500)));

        Assert.Equal(100, mistakes.Count);
        Assert.Equal(("DG0534", "more mistakes follow; 99 are reported"), (mistakes[^1].Code, mistakes[^1].Message));
    }

    [Fact]
    public void A_character_that_no_Word_file_can_hold_is_named()
    {
        var mistake = Assert.Single(Mistakes("<p>a\u0001b</p>"));

        Assert.Equal(("DG0507", "the character U+0001 cannot stand in a page"), (mistake.Code, mistake.Message));
        Assert.StartsWith("remove it: Word files cannot hold it either; line 1", mistake.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_styles_of_its_own_everything_has_the_default_style()
    {
        const string Page = "<doc><table><tr><td>a</td></tr></table><p>b<note>c</note><comment by=\"A\" text=\"d\"/></p></doc>";

        var document = PageSheet.Read(Page, [], StyleSheet.Minimal)!;

        Assert.Equal(
            "table - 9639\n  row\n    cell\n      Normal: \"a\"\nNormal: \"b\" note(Normal: \"c\") comment(A: Normal: \"d\") /comment",
            DocumentDump.Write(document));
    }

    [Fact]
    public void Mistakes_found_before_do_not_keep_a_page_from_being_read()
    {
        var diagnostics = new DiagnosticBag { Diagnostic.Error("DG0000", SourceSpan.WholeFile("a"), "b") };

        Assert.NotNull(PageSheet.Read("<doc/>", diagnostics));
    }

    [Fact]
    public void Line_ends_of_every_system_are_layout()
    {
        var document = PageSheet.Read("<doc>\r\n<p>\r\n  a\r\n  b\r\n</p>\r\n</doc>", [])!;

        Assert.Equal("Normal: \"a b\"", DocumentDump.Write(document));
    }

    [Fact]
    public void The_manual_or_these_tests_hold_every_mistake()
    {
        var held = string.Concat(Directory.EnumerateFiles(Repository.Path("tests", "specs", "pages"), "*.md").Select(File.ReadAllText)) + "DG0521 DG0534";

        var missing = Enumerable.Range(501, 36).Concat(Enumerable.Range(540, 9)).Select(n => $"DG0{n}").Where(code => !held.Contains(code, StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("<b>", depth)) + string.Concat(Enumerable.Repeat("</b>", depth));

    private static DiagnosticBag Mistakes(string content, params RenderedPiece[] pieces)
    {
        var diagnostics = new DiagnosticBag();
        var page = new RenderedPage($"<doc>{content}</doc>", pieces);
        var document = PageReader.Read(page, PageSheet.Styles, new PageSetup(), diagnostics);
        Assert.Equal(document is null, diagnostics.HasErrors);
        return diagnostics;
    }
}
