using System.Globalization;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Cli;
using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Sets;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Batches;

/// <summary>A document so long that its page is read and written while its template still writes.</summary>
public sealed class LongDocumentTests : IDisposable
{
    private const int Texts = 3000;
    private readonly Shell shell = new();

    public LongDocumentTests()
    {
        shell.Write("templates/tiny/pack.yaml", "name: tiny\nkinds:\n  memo: {template: memo.sbn-html}\n");
        shell.Write("templates/tiny/styles.yaml", "paragraph:\n  Normal: {size: 12}\n");
        shell.Write("templates/tiny/strings.en.yaml", "memo: Memo\n");
        shell.Write("templates/tiny/memo.sbn-html", "<doc>{{ for part in parts }}<p{{ part.mark }}>{{ part.text }}</p>\n{{ end }}{{ include 'end.sbn-html' }}</doc>");
        shell.Write("templates/tiny/end.sbn-html", "<p>end</p>");
        shell.Write("set/docgen.yaml", "template: tiny\nkind: memo\nauthor: Kenya\n");
        shell.Write("set/long.yaml", "body:\n" + string.Concat(Enumerable.Range(1, Texts).Select(i => string.Create(CultureInfo.InvariantCulture,
            $"  - text: text {i} of many & of {{++a few ++}}{{--some --}}words{(i % 100 == 0 ? "^[a note on it]" : "")}, which go on and on till the line is a long one\n"))));
    }

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("<p>end</p>")]
    [InlineData("<section orientation=\"landscape\"><p>turned</p></section>")]
    [InlineData("<p>a sign beyond the first plane: &#x1F600; 😀</p>")]
    public void It_becomes_the_same_file_as_when_its_whole_page_is_read(string end)
    {
        shell.Write("templates/tiny/end.sbn-html", end);
        var found = new DiagnosticBag();
        var pack = PackReader.Read("tiny", new PackFolder(shell.PathOf("templates/tiny"), new SourceFiles()), "en", found)!;
        var draft = Workbench.Read("template: tiny\nkind: memo\nauthor: Kenya\n" + File.ReadAllText(shell.PathOf("set/long.yaml"))).Draft!;
        var page = DraftCompiler.Render(draft, pack, NoSurroundings.Instance, found)!;
        var whole = PageReader.Read(page, pack.Styles, pack.Page, found, PagePictures.None)!;
        var expected = Written(whole);

        Assert.Equal(ExitCode.Done, Build());
        Assert.Empty(found);
        Assert.Equal(Texts + 1, whole.Body.OfType<Paragraph>().Count());
        Assert.Equal(expected, File.ReadAllBytes(shell.PathOf("out/long.docx")));
        Assert.Contains($"Kenya: {Texts} insertions, {Texts} deletions", shell.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p class=\"Nobody\">end</p>", "~/templates/tiny/end.sbn-html(1,4): error DG0529: ")]
    [InlineData("<p>end", "~/templates/tiny/memo.sbn-html(2,38): error DG0501: ")]
    [InlineData("{{ nobody }}", "~/templates/tiny/end.sbn-html(1,4): error DG0452: ")]
    public void What_is_wrong_at_its_end_is_told_with_its_place_and_what_was_built_stays(string end, string expected)
    {
        Assert.Equal(ExitCode.Done, Build());
        var before = File.ReadAllBytes(shell.PathOf("out/long.docx"));
        shell.Write("templates/tiny/end.sbn-html", end);

        Assert.Equal(ExitCode.InputHasErrors, Build());
        Assert.StartsWith(expected, shell.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(shell.PathOf("out/long.docx")));
    }

    [Theory]
    [InlineData("<p><img src=\"map.png\" alt=\"a map\" height=\"15mm\"/></p>")]
    [InlineData("<footer><p><img src=\"map.png\" alt=\"a map\" height=\"15mm\"/></p></footer>")]
    public void A_picture_that_is_read_beside_its_template_is_one_of_its_inputs(string picture)
    {
        shell.Write("templates/tiny/memo.sbn-html", "<doc>" + (picture[1] == 'f' ? picture : "") + "{{ for part in parts }}<p>{{ part.text }}</p>\n{{ end }}"
            + (picture[1] == 'p' ? picture : "") + "</doc>");
        File.WriteAllBytes(shell.PathOf("templates/tiny/map.png"), TestPictures.Bytes("map.png"));
        Assert.Equal(ExitCode.Done, Build());
        Assert.Equal(ExitCode.Done, Build("--explain"));
        Assert.Contains("~/set/long.yaml: fresh: ", shell.Output, StringComparison.Ordinal);
        File.WriteAllBytes(shell.PathOf("templates/tiny/map.png"), TestPictures.Bytes("plan.png"));

        Assert.Equal(ExitCode.Done, Build("--explain"));
        Assert.Contains("~/set/long.yaml: stale: ~/templates/tiny/map.png has changed", shell.Output, StringComparison.Ordinal);
    }

    private int Build(params string[] options) => shell.Run(["build", shell.PathOf("set"), "-o", shell.PathOf("out"), .. options]);

    private static byte[] Written(Document document)
    {
        using var stream = new MemoryStream();
        new DocxWriter().Write(document, stream);
        return stream.ToArray();
    }
}
