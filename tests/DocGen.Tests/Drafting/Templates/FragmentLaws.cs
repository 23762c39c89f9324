using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;

namespace DocGen.Tests.Drafting.Templates;

/// <summary>
/// Whoever makes a document takes a fragment for what it was written of, where a template puts it into the page as it is; the result is that of
/// reading the page.
/// </summary>
public class FragmentLaws
{
    /// <summary>Where a template may put a text, with and without what looks like its end or the page's layout beside it.</summary>
    private const string Everywhere = """
        {{~ for part in parts; if part.type == "text" || part.type == "heading" || part.type == "note" ~}}
        <p>{{ part.text }}</p>
        <p{{ part.mark }}>
          {{ part.text }}
        </p>
        <p>x {{ part.text }} y</p><p>{{ part.text }}  y</p><p>{{ part.text }}{{ part.text }}</p><p>{{ part.text }}&#32;</p>
        <p>a<br/> {{ part.text }} <br/>{{ part.text }}
          <tab/>{{ part.text }}	{{ part.label }}{{ part.text }}</p>
        <p><b>{{ part.text }}<i>b</i>{{ part.text }}</b>{{ part.text }}<u/>{{ part.text }}</p>
        <p><ins by="Japan">n</ins>{{ part.text }}<del by="Japan" date="2013-02-01">o</del>{{ part.text | string.append "." }}</p>
        <table columns="50% 50%">
          <tr mark="ins" by="Japan"><td>{{ part.text }}</td><td><p>{{ part.text }}</p></td></tr>
          <tr mark="del" by="Brazil"><td><p><i>{{ part.text }}</i></p></td><td>{{ part.text }}<b>{{ part.text }}</b></td></tr>
        </table>
        {{~ end; end ~}}
        """;

    /// <summary>Where only some texts can stand: the others are mistakes, and are told all the same.</summary>
    private const string Wrong = """
        <header><p>{{ parts.size > 0 ? parts[0].text ?? "" : "" }}</p></header>
        {{~ for part in parts; if part.type == "text" || part.type == "heading" ~}}
        <p><ins by="Japan">{{ part.text }}</ins><del by="Japan">{{ part.text }}</del></p>
        <p>a<note><p>{{ part.text }}</p></note></p>
        <p><a href="https://www.itu.int/">{{ part.text }}</a></p>
        {{~ end; end ~}}
        """;

    [Theory]
    [InlineData(Everywhere)]
    [InlineData(Wrong)]
    [InlineData("<p></p>{{ for part in parts; if part.type == 'text' }}<p/>{{ part.text }}<p></p>{{ part.text }}{{ end; end }}")]
    public void A_fragment_says_what_its_page_says(string template) => Some.Hold(500, RandomDrafts.Any, draft =>
    {
        var pack = PackOf("<doc>" + template + "</doc>");
        var places = new DraftPlaces(SourceSpan.WholeFile("draft.yaml"), new Dictionary<string, SourceSpan> { ["body"] = SourceSpan.WholeFile("draft.yaml") }, new Dictionary<Paragraph, ParagraphPlace>());
        var placed = new PlacedDraft(draft with { Head = draft.Head with { Moves = null } }, places);
        var surroundings = new PictureSurroundings(new TestPictures.Everywhere());
        var (taken, read) = (new DiagnosticBag(), new DiagnosticBag());

        var document = DraftCompiler.Compile(placed, pack, surroundings, taken)?.Document;
        var page = DraftCompiler.Render(placed, pack, surroundings, read);
        var other = page is null ? null : PageReader.Read(page, pack.Styles, pack.Page, read, new PagePictures(pack.Files, surroundings.Pictures));

        Assert.Equal(other?.Body.ToValueList(), document?.Body.ToValueList());
        Assert.Equal(other?.HeadersFooters, document?.HeadersFooters);
        Assert.Equal(read.Select(found => found.Message), taken.Select(found => found.Message));
    });

    private static Pack PackOf(string template)
    {
        var found = new DiagnosticBag();
        var pack = PackReader.Read("one", new OneTemplate(template), "en", found);
        Assert.Empty(found);
        return pack!;
    }

    /// <summary>A pack that has one template.</summary>
    private sealed class OneTemplate(string template) : IPackFiles
    {
        public string Called => "the pack";

        public string PathOf(string path) => path;

        public bool Has(string path) => path is "pack.yaml" or "styles.yaml" or "strings.en.yaml" or "one.sbn-html";

        public SourceText? Read(string path, DiagnosticBag diagnostics) => new(path, path switch
        {
            "pack.yaml" => "name: one\nkinds:\n  contribution: {template: one.sbn-html}\npage: {width: 11907, height: 16840, margins: 1134, header: 567, footer: 567}\nlabels:\n  en: [a), i), 1)]\n",
            "styles.yaml" => "paragraph: {Normal: {}}\n",
            "strings.en.yaml" => "none: none\n",
            _ => template,
        });

        public PackReference? ReadReference(string path, DiagnosticBag diagnostics) => null;

        public bool Reaches(string path) => true;

        public IReadOnlyCollection<string> Beside(string path) => [];

        public ReadOnlyMemory<byte>? ReadBytes(string path, DiagnosticBag diagnostics) => null;
    }
}
