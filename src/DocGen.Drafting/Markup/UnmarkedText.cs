using System.Buffers;
using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Reads a text in which no mark can begin, and none end, as most are: it is one atom.</summary>
internal static class UnmarkedText
{
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("\\{}｛｝*^[]¶\t\n\r");

    /// <summary>The text; null where it has to be parsed.</summary>
    public static MarkedText? Read(InlineSource source, MarkContext context) =>
        source.Text.Length > 0 && source.Text.AsSpan().IndexOfAny(Beginnings) < 0 && !LikeMarks.MayStandIn(source.Text)
            ? new MarkedText([new TextAtom(source.Text, RunProperties.Plain) { Inserted = context.Inserted, Deleted = context.Deleted }], null, null)
            : null;
}
