using DocGen.Diagnostics;
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
        Prepare(placed, pack, surroundings, diagnostics) is var (kind, names)
        && WriteFileName(placed, names, pack, diagnostics) is { } fileName
        && TemplateRenderer.Render(kind.Template, names, pack, diagnostics) is { } page
        && PageReader.Read(
            page, pack.Styles, pack.Page, diagnostics, new PagePictures(pack.Files, surroundings.Pictures), pack.Reference?.Name) is { } document
            ? new CompiledDraft(placed.Draft.Head.Moves == true ? document with { Body = MovedParagraphs.Mark(document.Body) } : document, fileName.Length > 0 ? fileName : null)
            : null;

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
