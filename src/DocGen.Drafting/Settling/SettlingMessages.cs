using System.Globalization;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Settling;

/// <summary>Every sentence about places that a command names, and about marks that cannot be settled apart. Codes DG0870 to DG0889.</summary>
internal static class SettlingMessages
{
    public static Diagnostic UnknownPlace(string file, string place, string hint) => Diagnostic.Error(
        "DG0870", SourceSpan.WholeFile(file), $"nothing in this file is called `{Quotation.Of(place)}`", hint);

    public static Diagnostic UnknownLabel(string file, string words, string label, string hint) => Diagnostic.Error(
        "DG0871", SourceSpan.WholeFile(file), $"nothing under `{Quotation.Of(words)}` has the label `{Quotation.Of(label)}`", hint);

    public static Diagnostic Ambiguous(string file, string place, IReadOnlyList<string> names) => Diagnostic.Error(
        "DG0872", SourceSpan.WholeFile(file), string.Create(CultureInfo.InvariantCulture, $"`{Quotation.Of(place)}` is the name of more than one place"),
        names.Distinct().Count() == names.Count && names.Count > 1
            ? $"write {string.Join(" or ", names.Select(name => $"`{name}`"))}"
            : "name a place with a word of its own before and behind it: `one..another`");

    public static Diagnostic TwoLabels(string file, string words, string label) => Diagnostic.Error(
        "DG0873", SourceSpan.WholeFile(file), $"`{words}{label}` is one place in the original text and another in the revised text",
        $"write `{words}-{label}` for the first, `{words}+{label}` for the second");

    public static Diagnostic TwoOpinions(string file, string prefix, IReadOnlyList<int> opinions) => Diagnostic.Error(
        "DG0874", SourceSpan.WholeFile(file),
        string.Create(CultureInfo.InvariantCulture, $"`{prefix}/` is the number of one Opinion and the place of another"),
        $"say which by a place in it that has a name of its own: they are the Opinions {string.Join(" and ", opinions)} of the file, counted from 1");

    public static Diagnostic Backwards(string file, string place) => Diagnostic.Error(
        "DG0875", SourceSpan.WholeFile(file), $"`{Quotation.Of(place)}` ends before it begins", "write the place that stands first before the `..`");

    public static Diagnostic StandsInside(SourceSpan at, string author) => Diagnostic.Error(
        "DG0880", at, $"an insertion by {author} stands inside what would go, and is not to be settled itself",
        "settle it first, or together with the rest, or mark the place anew: on its own it may have no meaning");

    public static Diagnostic OrderMatters(SourceSpan at) => Diagnostic.Error(
        "DG0881", at, "what is left here depends on whether these changes are settled before the others or after them",
        "settle all changes of this place together, or mark it anew");
}
