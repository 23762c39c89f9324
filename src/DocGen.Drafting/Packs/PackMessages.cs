using DocGen.Diagnostics;

namespace DocGen.Drafting.Packs;

/// <summary>Every sentence about template packs. Codes DG0401 to DG0449.</summary>
public static class PackMessages
{
    /// <summary>No folder of this name holds a pack.</summary>
    public static Diagnostic UnknownPack(SourceSpan at, string name, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0401", at, $"there is no template pack `{Quotation.Of(name)}`", NearestName.Hint(name, known));

    /// <summary>A folder of this name is there, but it holds no pack.</summary>
    public static Diagnostic NoPackFile(SourceSpan at, string folder) => Diagnostic.Error(
        "DG0411", at, $"`{folder}` is no template pack: it has no `pack.yaml`", "write one: it says the kinds of documents and their templates");

    internal static Diagnostic UnknownKind(SourceSpan at, string kind, string pack, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0402", at, $"the pack `{pack}` has no kind `{Quotation.Of(kind)}`", NearestName.Hint(kind, known));

    /// <summary>The pack lacks the strings of a language.</summary>
    public static Diagnostic NoStrings(SourceSpan at, string language, string pack) => Diagnostic.Error(
        "DG0403", at, $"the pack `{pack}` has no texts in the language `{language}`", $"add `strings.{language}.yaml` to the pack, or write in another language");

    internal static Diagnostic FileMissing(SourceSpan at) => Diagnostic.Error(
        "DG0404", at, "the pack lacks this file", "write it: a pack has a `pack.yaml` and a `styles.yaml`");

    internal static Diagnostic KindNeeds(SourceSpan at, string kind, string key, bool isPlainText) => Diagnostic.Error(
        "DG0405", at, $"a file of the kind `{kind}` needs `{key}`",
        isPlainText && key == "opinion" ? "begin it in the text with its title, `title: …`, and above that its number where it has one" : $"add `{key}: …` at the top of the file");

    internal static Diagnostic BadLength(SourceSpan at, string text) => Diagnostic.Error(
        "DG0406", at, $"`{Quotation.Of(text)}` is not a length", text.StartsWith("grid", StringComparison.Ordinal)
            ? "write `grid 1` for the way to the first stop, `grid 1..2` for that from the first to the second"
            : "write twips (`120`), points (`6pt`), millimetres (`20mm`) or centimetres (`2cm`)");

    internal static Diagnostic BadValue(SourceSpan at, string key, string text, string expected) => Diagnostic.Error(
        "DG0407", at, $"`{key}` cannot be `{Quotation.Of(text)}`", $"write {expected}");

    internal static Diagnostic UnknownStyle(SourceSpan at, string name, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0408", at, $"no style has the name `{Quotation.Of(name)}`", NearestName.Hint(name, known));

    internal static Diagnostic StyleCircle(SourceSpan at, IReadOnlyList<string> names) => Diagnostic.Error(
        "DG0409", at, $"the style `{names[0]}` is based on itself" + (names.Count > 1 ? $", by way of {string.Join(", ", names.Skip(1).Select(name => $"`{name}`"))}" : ""),
        "base one of them on a style outside the circle, or on none");

    internal static Diagnostic SameId(SourceSpan at, string name, string id) => Diagnostic.Error(
        "DG0410", at, $"the style `{name}` has the id `{id}` of another style: ids leave out blanks and underscores", "give it another name");

    internal static Diagnostic UnknownRequirement(SourceSpan at, string key, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0412", at, $"`{Quotation.Of(key)}` is no key that a kind can require", NearestName.Hint(key, known));

    /// <summary>The kind is made from a set, and the file belongs to none.</summary>
    internal static Diagnostic NeedsSet(SourceSpan at) => Diagnostic.Error(
        "DG0414", at, "a document of this kind is made from the documents of its set, and this file belongs to none",
        $"write a `{Notation.SetReader.FileName}` in the folder of the set: `template: wtpf-ieg` is enough");

    /// <summary>A file of the set cannot be taken.</summary>
    public static Diagnostic MemberHasMistakes(SourceSpan at, string member) => Diagnostic.Error(
        "DG0415", at, $"`{member}` has mistakes, and belongs into this document", $"mend it first: `docgen check {member}` shows them");

    internal static Diagnostic NothingProposes(SourceSpan at, string symbol, IReadOnlyCollection<string> known) => Diagnostic.Warning(
        "DG0416", at, $"no document of the set proposes to revise `{Quotation.Of(symbol)}`",
        known.Count == 0 ? "a contribution names it under `proposes`" : NearestName.Hint(symbol, known));

    internal static Diagnostic OtherLanguage(SourceSpan at, string source, string language) => Diagnostic.Warning(
        "DG0417", at, $"the contribution of `{Quotation.Of(source)}` is there in the language `{language}` only, and is left out",
        "add it to the set in the language of this document");

    internal static Diagnostic SameSymbol(SourceSpan at, string symbol) => Diagnostic.Warning(
        "DG0418", at, $"two documents of the set have the symbol `{Quotation.Of(symbol)}`, and only the first is listed", "give one of them its own symbol");

    internal static Diagnostic UnknownFileNames(SourceSpan at, string name, string pack, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0419", at, $"the pack `{pack}` has no way `{Quotation.Of(name)}` to name files", NearestName.Hint(name, known));

    internal static Diagnostic BadFileName(SourceSpan at, string name) => Diagnostic.Error(
        "DG0420", at, $"`{Quotation.Of(name)}` cannot be the name of a file", "let the template write a name without folders, signs and line ends, or nothing");

    internal static Diagnostic BadFileNames(SourceSpan at, string why, string? hint) => Diagnostic.Error(
        "DG0421", at, $"`file-names` gives no name: {why}", hint ?? "write such as `{{ symbol | string.replace '/' '-' }}-{{ language }}`");

    internal static Diagnostic NoRoom(SourceSpan at) => Diagnostic.Error(
        "DG0413", at, "the margins leave no room on the page", "write a larger `width` and `height`, or smaller `margins`");

    // The reference.
    internal static Diagnostic NoReference(SourceSpan at, string path) => Diagnostic.Error(
        "DG0430", at, $"the pack has no file `{Quotation.Of(path)}`", "put the Word file beside `pack.yaml`, and name it here");

    internal static Diagnostic InReference(SourceSpan at, string name, string reference) => Diagnostic.Error(
        "DG0431", at, $"the style `{name}` is in the reference `{reference}` already", "take it away here, or change it there: what a reference has is taken as it is");

    internal static Diagnostic DefaultsWithReference(SourceSpan at, string reference) => Diagnostic.Error(
        "DG0432", at, $"`defaults` stand in the reference `{reference}`", "take them away here: beside a reference, `styles.yaml` only adds styles that it lacks");

    // Parameters.
    internal static Diagnostic UnknownFont(SourceSpan at, string name, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0440", at, $"the pack has no font `{Quotation.Of(name)}`",
        known.Count > 0 ? NearestName.Hint(name, known) : "add `fonts: {text: Calibri}` to `pack.yaml`");

    internal static Diagnostic NoStop(SourceSpan at, int stop, int count) => Diagnostic.Error(
        "DG0441", at, count == 0 ? "the pack has no grid" : $"the grid has no stop {stop}",
        count == 0 ? "add `grid: [567, 1134, 1701]` to `pack.yaml`" : $"write a number from 1 to {count}");

    internal static Diagnostic NoSize(SourceSpan at) => Diagnostic.Error(
        "DG0442", at, "the pack has no size", "add `size: 12` to `pack.yaml`");

    internal static Diagnostic GridNotGrowing(SourceSpan at) => Diagnostic.Error(
        "DG0443", at, "this stop is not behind the one before it", "write the stops from the margin on, such as `[567, 1134, 1701]`");

    internal static Diagnostic BackwardDistance(SourceSpan at, int from, int to) => Diagnostic.Error(
        "DG0444", at, $"from stop {from} to stop {to} is no way forward", "write the stop nearer to the margin first, such as `grid 1..2`");

    internal static Diagnostic NotAParameter(SourceSpan at, string key, string pack) => Diagnostic.Error(
        "DG0445", at, $"the pack `{pack}` has no `{key}` that a set could change", $"add `{key}` to its `pack.yaml` and refer to it in its styles, or take it away here");
}
