using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Notation.Shapes;

/// <summary>The file of a set, and that of a pack.</summary>
internal static class SetShapes
{
    /// <summary>The page of a format.</summary>
    public static readonly MapShape Page = new(
        new("width", "How wide the page is.", ScalarShapes.Length),
        new("height", "How high the page is.", ScalarShapes.Length),
        new("margins", "All four margins, where those below say nothing else.", ScalarShapes.Length),
        new("top", "The margin at the top.", ScalarShapes.Length),
        new("right", "The margin on the right.", ScalarShapes.Length),
        new("bottom", "The margin at the bottom.", ScalarShapes.Length),
        new("left", "The margin on the left.", ScalarShapes.Length),
        new("header", "How far the header is from the edge of the page.", ScalarShapes.Length),
        new("footer", "How far the footer is from the edge of the page.", ScalarShapes.Length));

    /// <summary>The parameters of a format.</summary>
    public static readonly MapShape Format = new(
        new("fonts", "Fonts by the names that the styles of the pack give them: {text: Calibri}.", new NamesShape(TextShape.Any)),
        new("grid", "The stops at which labels, calls and tabs stand, growing: [567, 1134, 1701].", new ListShape(ScalarShapes.Length)),
        new("size", "The size of plain text in points: 12.", ScalarShapes.Points),
        new("page", "The size of the page and its margins; lengths are twips, or 6pt, 20mm, 2cm.", Page));

    /// <summary>The file of a set.</summary>
    public static readonly MapShape Set = new(
    [
        .. HeadShapes.Set.Keys,
        new("languages", "The languages that each document is to be there in, as the names of files say them, a.fr.yaml or fr/a.yaml: [en, fr, es].",
            new ListShape(new ChoiceShape(HeadReader.Languages))),
        new("folders", "What holds for some folders or files of the set, and goes before what holds for all: {drafts: {rules-off: [label-gaps]}}.",
            new NamesShape(new NamedShape("defaults", () => HeadShapes.Set))),
        new("files", "Which files below its folder belong to the set, where not all do: [meeting/**, '!**/old-*'].", new ListShape(TextShape.Any)),
        new("format", "What the set changes of the pack's fonts, grid, size and page.", Format),
    ]);

    /// <summary>A kind of documents that a pack has.</summary>
    public static readonly MapShape Kind = new(
        new("template", "The template of the kind, a file of the pack.", TextShape.Any, IsRequired: true),
        new("requires", "The keys that a file of the kind must have.", new ListShape(new ChoiceShape(PackReader.Requirements))),
        new("uses", "That a document of the kind is made from the documents of its set.", new ChoiceShape("set")));

    /// <summary>The file of a pack.</summary>
    public static readonly MapShape Pack = new(
    [
        new("name", "The name of the pack: that of its folder.", TextShape.Any),
        new("kinds", "The kinds of documents, each with its template.", new NamesShape(Kind), IsRequired: true),
        new("reference", "A Word file of the pack whose styles and page are taken over.", new TextShape(CanBeEmpty: false)),
        new("labels", "The labels of clauses in each language, level by level: {en: [a), i)]}.",
            new MapShape([.. HeadReader.Languages.Select(language => new KeyShape(language, $"The labels in the language {language}, level by level.", new ListShape(TextShape.Any)))])),
        new("file-names", "Ways to name Word files, each with its template: {itu: file-name.sbn-txt}.", new NamesShape(TextShape.Any)),
        .. Format.Keys,
    ]);
}
