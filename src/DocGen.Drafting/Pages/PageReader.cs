using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Pages.Blocks;
using DocGen.Drafting.Pages.Reading;
using DocGen.Drafting.Pictures;
using DocGen.Styles;

namespace DocGen.Drafting.Pages;

/// <summary>
/// Reads a page that a template wrote: XML in a small vocabulary, HTML's words where HTML has one and WordprocessingML's where it
/// has none. Classes are ids of the style sheet. <c>tests/specs/pages</c> is the manual, with examples that run; in short:
/// <list type="bullet">
/// <item><c>doc title subject creator lang dir date</c>: the page; properties, headers and footers first, then blocks</item>
/// <item><c>property name</c>: what the document notes of itself under a name of its maker's, such as <c>Docnum</c></item>
/// <item><c>header pages</c>, <c>footer pages</c>: <c>default</c>, <c>first</c> or <c>even</c>; they hold <c>p</c> and <c>table</c></item>
/// <item><c>p class align break dir mark by date del-by del-date</c>: a paragraph; <c>mark</c> (<c>ins</c>, <c>del</c>, <c>ins del</c>) stamps its mark</item>
/// <item><c>table class columns</c>, <c>tr header mark by date del-by del-date</c>, <c>td span rowspan align valign class</c>: a cell holds text, or <c>p</c>s</item>
/// <item><c>section orientation</c>, <c>page-break</c>: pages of their own, and a new page</item>
/// <item><c>ins by date</c>, <c>del by date</c>: proposed changes; a <c>del</c> may stand in an <c>ins</c></item>
/// <item><c>b i u sup sub</c>, <c>span class lang dir</c>, <c>a href</c>: what text looks like and leads to</item>
/// <item><c>tab br page pages</c>, <c>field code</c>: what is no text</item>
/// <item><c>img src alt width height fallback</c>: a picture</item>
/// <item><c>note</c> and <c>comment by date text</c>: a footnote, and a remark on the text inside</item>
/// </list>
/// Text is kept to the character, but a line end with the blanks round it is the template's layout: nothing where a paragraph begins
/// or ends or beside a <c>br</c>, elsewhere one space; between blocks all white space is layout. An optional attribute that is empty
/// counts as absent, except <c>class</c>.
/// </summary>
/// <remarks>
/// One pass, forward only. All mistakes (DG0501 to DG0536, DG0540 to DG0548, DG0560 to DG0564) are reported at once, up to a hundred; where the page is
/// not XML, the reading ends. Document types and processing instructions are refused, and nothing outside the page but its pictures is ever opened.
/// </remarks>
public static class PageReader
{
    /// <summary>The document that a page describes, or null where it has mistakes.</summary>
    /// <param name="page">What the template wrote.</param>
    /// <param name="styles">The styles that classes name.</param>
    /// <param name="setup">The paper.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    /// <param name="pictures">The pictures that it may name; none where there are none.</param>
    /// <param name="reference">The name of the Word file that the styles come from, for messages; null where they are the pack's own.</param>
    public static Document? Read(
        RenderedPage page, StyleSheet styles, PageSetup setup, DiagnosticBag diagnostics, PagePictures? pictures = null, string? reference = null)
    {
        // A page without mistakes, as nearly all are, needs neither places nor all of XML; where there is anything to say, it is read again.
        var quick = new DiagnosticBag();
        using var plain = new PlainNodes(page.Text, () => null, []);
        if (Read(page, plain, styles, setup, Whole, quick, pictures, reference) is { } document && !plain.GaveUp)
        {
            diagnostics.AddRange(quick);
            return document;
        }
        using var xml = new XmlNodes(page.Text);
        return Read(page, xml, styles, setup, Whole, diagnostics, pictures, reference);
    }

    /// <summary>
    /// What is made of the document that a page describes, while the page is still written: the body is read as it is walked, and has to be walked to
    /// its end, once. Null where the page has mistakes, is more than tags and text, or ends on other paper than the usual, which nobody knew before: then
    /// what was made of it does not count.
    /// </summary>
    /// <param name="begin">Where the page begins.</param>
    /// <param name="next">Gives the next stretch of it; null at its end.</param>
    /// <param name="fragments">Stretches of where it begins that need not be read, in their order.</param>
    /// <param name="styles">The styles that classes name.</param>
    /// <param name="setup">The paper.</param>
    /// <param name="make">What to make of the document.</param>
    /// <param name="diagnostics">Takes what is found, without places.</param>
    /// <param name="pictures">The pictures that it may name; none where there are none.</param>
    /// <param name="reference">The name of the Word file that the styles come from, for messages; null where they are the pack's own.</param>
    internal static T? ReadQuickly<T>(
        string begin, Func<string?> next, IReadOnlyList<PageFragment> fragments, StyleSheet styles, PageSetup setup, Func<Document, T> make, DiagnosticBag diagnostics,
        PagePictures? pictures, string? reference)
        where T : class
    {
        using var nodes = new PlainNodes(begin, next, fragments);
        return Read(
            new RenderedPage("", []), nodes, styles, setup, (document, context) => make(document) is var made && context.Page == setup ? made : null,
            diagnostics, pictures, reference) is { } made && !nodes.GaveUp ? made : null;
    }

    private static Document Whole(Document document, PageContext context)
    {
        var body = document.Body.ToValueList();
        return document with { Body = body, Page = context.Page };
    }

    private static T? Read<T>(
        RenderedPage page, IPageNodes nodes, StyleSheet styles, PageSetup setup, Func<Document, PageContext, T?> make, DiagnosticBag diagnostics,
        PagePictures? pictures, string? reference)
        where T : class
    {
        var cursor = new PageCursor(page, nodes, diagnostics);
        var context = new PageContext(cursor, styles, setup, pictures ?? PagePictures.None) { Reference = reference };
        T? made = null;
        while (cursor.Next(parent: null))
        {
            if (cursor.Element is { Name: "doc" } doc)
            {
                made = make(DocElement.Read(context, doc), context);
            }
            else if (cursor.Element is { } other)
            {
                cursor.Report(other.Place, PageMessages.NotADoc(other.Name));
                cursor.Skip(other);
            }
        }
        return cursor.Failed ? null : made;
    }
}
