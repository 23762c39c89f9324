using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Templates;

namespace DocGen.Drafting;

/// <summary>
/// The way of a draft to a document: <c>Draft → labelled text → parts → names for the template → page → Document</c>. A pure function;
/// the pack's files come through the pack.
/// </summary>
public static class DraftCompiler
{
    /// <summary>The document of a draft; null where something is wrong, which is reported.</summary>
    /// <param name="placed">The draft.</param>
    /// <param name="pack">Its pack.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    /// <param name="pictures">The pictures that the draft names; null where it names none.</param>
    public static Document? Compile(PlacedDraft placed, Pack pack, DiagnosticBag diagnostics, IPictureFiles? pictures = null)
    {
        if (pictures is not null)
        {
            FigureCheck.Check(placed, pictures, diagnostics);
        }
        return Render(placed, pack, diagnostics) is { } page
            ? PageReader.Read(page, pack.Styles, pack.Page, diagnostics, new PagePictures(pack.Files, pictures))
            : null;
    }

    /// <summary>The page that the pack's template writes for a draft; null where something is wrong, which is reported.</summary>
    public static RenderedPage? Render(PlacedDraft placed, Pack pack, DiagnosticBag diagnostics)
    {
        var (head, text) = placed.Draft;
        var kind = pack.Kinds.FirstOrDefault(kind => kind.Name == head.Kind);
        if (kind is null)
        {
            diagnostics.Add(PackMessages.UnknownKind(placed.Places.Key("kind"), head.Kind, pack.Name, [.. pack.Kinds.Select(k => k.Name)]));
            return null;
        }
        foreach (var key in kind.Requires.Where(key => !HasKey(head, text, key)))
        {
            diagnostics.Add(PackMessages.KindNeeds(placed.Places.Key("kind"), kind.Name, key));
        }
        if (pack.Strings is null)
        {
            diagnostics.Add(PackMessages.NoStrings(placed.Places.Key("language"), head.Language, pack.Name));
        }
        if (diagnostics.HasErrors)
        {
            return null;
        }
        var labelled = Labeller.Label(text, pack.Labels, head.DefaultRevision);
        var names = TemplateModel.Of(head, Outline.Of(labelled), pack);
        return TemplateRenderer.Render(kind, names, pack, diagnostics);
    }

    private static bool HasKey(DraftHead head, ValueList<Block> text, string key) => key switch
    {
        "symbol" => head.Symbol is not null,
        "contribution" => head.Contribution is not null,
        "date" => head.Date is not null,
        "place" => head.Place is not null,
        "original" => head.Original is not null,
        "source" => head.Source is not null,
        "title" => head.Title is not null,
        "proposes" => head.Proposes is not null,
        "author" => head.Author is not null,
        "note" => text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.Note }),
        "opinion" => text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.OpinionTitle }),
        _ => true,
    };
}
