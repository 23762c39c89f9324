using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Sets;
using DocGen.Drafting.Templates;
using DocGen.Revisions;
using Scriban.Runtime;

namespace DocGen.Drafting;

/// <summary>
/// The way of a draft to a document: <c>Draft → labelled text → parts → names for the template → page → Document</c>, and moves named where it asks for them. A pure function;
/// the pack's files come through the pack, and the other drafts of the set through the draft's surroundings.
/// </summary>
public static class DraftCompiler
{
    /// <summary>The document of a draft; null where something is wrong, which is reported.</summary>
    public static CompiledDraft? Compile(PlacedDraft placed, Pack pack, IDraftSurroundings surroundings, DiagnosticBag diagnostics) =>
        Compile(placed, pack, surroundings, compiled => compiled with { Document = compiled.Document with { Body = compiled.Document.Body.ToValueList() } }, diagnostics);

    /// <summary>
    /// What is made of the document of a draft, as the document comes: its body is walked once, to its end, and is not in memory as a whole. Null where
    /// something is wrong, which is reported: then nothing that was made counts, and it may be made twice.
    /// </summary>
    /// <param name="placed">The draft.</param>
    /// <param name="pack">What gives it its format.</param>
    /// <param name="surroundings">What stands round it.</param>
    /// <param name="make">What to make of the document; perhaps on another thread.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public static T? Compile<T>(
        PlacedDraft placed, Pack pack, IDraftSurroundings surroundings, Func<CompiledDraft, T> make, DiagnosticBag diagnostics)
        where T : class
    {
        if (Prepare(placed, pack, surroundings, diagnostics) is not var (kind, names)
            || WriteFileName(placed, names, pack, diagnostics) is not { } fileName || diagnostics.HasErrors)
        {
            return null;
        }
        var (pictures, hasMoves) = (new PagePictures(pack.Files, surroundings.Pictures), placed.Draft.Head.Moves == true);
        T Make(Document document) => make(new CompiledDraft(
            hasMoves ? document with { Body = MovedParagraphs.Mark(document.Body) } : document, fileName.Length > 0 ? fileName : null));
        surroundings.Forget();

        // Nearly all drafts have no mistake that a template or a page shows: those that have are taken through both again, with places.
        var (written, read) = (new DiagnosticBag(), new DiagnosticBag());
        using var flow = new PageFlow<T>(
            (begin, next, fragments) => PageReader.ReadQuickly(begin, next, fragments, pack.Styles, pack.Page, Make, read, pictures, pack.Reference?.Name), surroundings);
        if (flow.End(TemplateRenderer.Write(kind.Template, names, pack, (context, _) => flow.Open(context), written)) is { } made)
        {
            diagnostics.AddRange(written);
            diagnostics.AddRange(read);
            return made;
        }
        return TemplateRenderer.Render(kind.Template, names, pack, diagnostics) is { } page
            && PageReader.Read(page, pack.Styles, pack.Page, diagnostics, pictures, pack.Reference?.Name) is { } document
            ? Make(document)
            : null;
    }

    /// <summary>The page that the pack's template writes for a draft; null where something is wrong, which is reported.</summary>
    public static RenderedPage? Render(PlacedDraft placed, Pack pack, IDraftSurroundings surroundings, DiagnosticBag diagnostics) =>
        Prepare(placed, pack, surroundings, diagnostics) is var (kind, names) && WriteFileName(placed, names, pack, diagnostics) is not null
            ? TemplateRenderer.Render(kind.Template, names, pack, diagnostics)
            : null;

    private static (PackKind Kind, ScriptObject Names)? Prepare(
        PlacedDraft placed, Pack pack, IDraftSurroundings surroundings, DiagnosticBag diagnostics)
    {
        FigureCheck.Check(placed, surroundings.Pictures, diagnostics);
        if (KindCheck.Find(placed, pack, diagnostics) is not { } kind)
        {
            return null;
        }
        var head = placed.Draft.Head;
        var names = TemplateModel.Of(head, Outline.Of(DraftLabels.Of(placed.Draft, pack.Labels)), pack);
        if (kind.UsesSet)
        {
            if (surroundings.ReadSet(placed.Places.Key("kind"), diagnostics) is not { } set)
            {
                return null;
            }
            names["set"] = SetModel.Of(set.Documents(head.Language), ContributionCheck.Find(placed, set, diagnostics), pack);
        }
        return (kind, names);
    }

    /// <summary>The name of the Word file, and for the templates <c>document.file</c>; empty for that of the source, null where something is wrong.</summary>
    private static string? WriteFileName(PlacedDraft placed, ScriptObject names, Pack pack, DiagnosticBag diagnostics)
    {
        var name = FileNames.Write(placed, names, pack, diagnostics);
        ((ScriptObject)names["document"]!)["file"] = string.IsNullOrEmpty(name) ? null : FragmentWriter.Escape(name);
        return name;
    }
}
