using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Pages.Blocks;
using DocGen.Drafting.Pages.Reading;
using DocGen.Styles;

namespace DocGen.Drafting.Pages;

/// <summary>Reads a page that a template wrote.</summary>
public static class PageReader
{
    /// <summary>The document that a page describes, or null where it has mistakes.</summary>
    /// <param name="page">What the template wrote.</param>
    /// <param name="styles">The styles that classes name.</param>
    /// <param name="setup">The paper.</param>
    /// <param name="diagnostics">Where mistakes are reported.</param>
    public static Document? Read(RenderedPage page, StyleSheet styles, PageSetup setup, DiagnosticBag diagnostics)
    {
        using var cursor = new PageCursor(page, diagnostics);
        var context = new PageContext(cursor, styles, setup);
        Document? document = null;
        while (cursor.Next(parent: null))
        {
            if (cursor.Element is { Name: "doc" } doc)
            {
                document = DocElement.Read(context, doc);
            }
            else if (cursor.Element is { } other)
            {
                cursor.Report(other.Place, PageMessages.NotADoc(other.Name));
                cursor.Skip(other);
            }
        }
        return cursor.Failed ? null : document;
    }
}
