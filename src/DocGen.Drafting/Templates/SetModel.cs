using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Packs;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>
/// What a template can name of the set: <c>documents</c>, each with its <c>document</c> and, where it holds an Opinion, the plain <c>opinion</c> (its
/// <c>number</c> and <c>title</c> with changes accepted); <c>contributions</c>, those to the document that this one compiles, each with its
/// <c>document</c> and its <c>parts</c>.
/// </summary>
internal static class SetModel
{
    /// <summary>The names for a document that is made from these.</summary>
    public static ScriptObject Of(IEnumerable<Draft> documents, IEnumerable<Draft> contributions, Pack pack) => new()
    {
        ["documents"] = TemplateModel.Array(documents.Select(draft => new ScriptObject
        {
            ["document"] = HeadModel.Of(draft.Head),
            ["opinion"] = Opinion(draft.Text),
        })),
        ["contributions"] = TemplateModel.Array(contributions.Select(draft => new ScriptObject
        {
            ["document"] = HeadModel.Of(draft.Head),
            ["parts"] = TemplateModel.Parts(Outline.Of(DraftLabels.Of(draft, pack.Labels))),
        })),
    };

    private static ScriptObject? Opinion(ValueList<Block> text) =>
        First(text, Roles.OpinionTitle) is { } title
            ? new ScriptObject { ["number"] = First(text, Roles.OpinionNumber), ["title"] = title }
            : null;

    private static string? First(ValueList<Block> text, string role) =>
        text.OfType<Paragraph>().FirstOrDefault(paragraph => paragraph.Mark.Properties.Style == role) is { } paragraph
            ? FragmentWriter.Escape(PlainText.Of(paragraph with { Atoms = paragraph.Atoms.Where(atom => atom.Deleted is null).ToValueList() }))
            : null;
}
