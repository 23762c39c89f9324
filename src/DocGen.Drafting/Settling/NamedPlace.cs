namespace DocGen.Drafting.Settling;

/// <summary>Blocks of a draft, from one up to another.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The one behind the last.</param>
internal readonly record struct BlockRange(int From, int To);

/// <summary>A part of a draft that has a name: a call with its clauses, a title, what stands below a heading, a proposal.</summary>
/// <param name="Original">Its words in the original text; null where they are not in it.</param>
/// <param name="Revised">Its words in the revised text; null where they are not in it.</param>
/// <param name="Range">Its blocks.</param>
/// <param name="Opinion">The Opinion that it stands in, counted from 1; 0 outside.</param>
internal sealed record NamedPlace(string? Original, string? Revised, BlockRange Range, int Opinion)
{
    /// <summary>Its words, as a message says them.</summary>
    public string Words => Revised ?? Original ?? "";

    /// <summary>Its clauses or items that have a label.</summary>
    public IReadOnlyList<LabelledPlace> Labels { get; init; } = [];
}

/// <summary>A clause or an item, with what is nested below it.</summary>
/// <param name="Path">Its label and those above it, letters and digits alone: <c>d.i</c>.</param>
/// <param name="InOriginal">It has the label in the original text; else in the revised one.</param>
/// <param name="Range">Its blocks.</param>
internal sealed record LabelledPlace(string Path, bool InOriginal, BlockRange Range);

/// <summary>An Opinion of a draft.</summary>
/// <param name="Numbers">Its number line in the original and in the revised text.</param>
/// <param name="Range">Its blocks.</param>
internal sealed record OpinionPlace(IReadOnlyList<string> Numbers, BlockRange Range);
