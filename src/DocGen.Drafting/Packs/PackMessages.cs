using DocGen.Diagnostics;

namespace DocGen.Drafting.Packs;

/// <summary>Every sentence about template packs. Codes DG0401 to DG0449.</summary>
public static class PackMessages
{
    /// <summary>No folder of this name holds a pack.</summary>
    public static Diagnostic UnknownPack(SourceSpan at, string name, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0401", at, $"there is no template pack `{name}`", NearestName.Hint(name, known));

    internal static Diagnostic UnknownKind(SourceSpan at, string kind, string pack, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0402", at, $"the pack `{pack}` has no kind `{kind}`", NearestName.Hint(kind, known));

    internal static Diagnostic NoStrings(SourceSpan at, string language, string pack) => Diagnostic.Error(
        "DG0403", at, $"the pack `{pack}` has no texts in the language `{language}`", $"add `strings.{language}.yaml` to the pack, or write in another language");

    internal static Diagnostic FileMissing(SourceSpan at, string path) => Diagnostic.Error(
        "DG0404", at, $"`{path}` is missing in the pack", null);

    internal static Diagnostic KindNeeds(SourceSpan at, string kind, string key) => Diagnostic.Error(
        "DG0405", at, $"a file of the kind `{kind}` needs `{key}`", $"add `{key}: …` at the top of the file");

    internal static Diagnostic BadLength(SourceSpan at, string text) => Diagnostic.Error(
        "DG0406", at, $"`{text}` is not a length", "write twips (`120`), points (`6pt`), millimetres (`20mm`) or centimetres (`2cm`)");

    internal static Diagnostic BadValue(SourceSpan at, string key, string text, string expected) => Diagnostic.Error(
        "DG0407", at, $"`{key}` cannot be `{text}`", $"write {expected}");

    internal static Diagnostic UnknownStyle(SourceSpan at, string name, IReadOnlyCollection<string> known) => Diagnostic.Error(
        "DG0408", at, $"no style has the name `{name}`", NearestName.Hint(name, known));

    internal static Diagnostic StyleCircle(SourceSpan at, string name) => Diagnostic.Error(
        "DG0409", at, $"the style `{name}` is based on itself, by way of others", "break the circle");

    internal static Diagnostic SameId(SourceSpan at, string name, string id) => Diagnostic.Error(
        "DG0410", at, $"the style `{name}` has the id `{id}` of another style: ids leave out blanks and underscores", "give it another name");
}
