using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Settling;

/// <summary>The names of the paragraphs of a draft, as <c>--only</c> takes them: <c>recognizing:b</c>, <c>title</c>.</summary>
public sealed class PlaceNames
{
    private readonly PlaceIndex index;
    private readonly List<int> blocks = [];

    /// <param name="draft">The draft.</param>
    /// <param name="sequences">The label sequence of each level of clauses.</param>
    public PlaceNames(Draft draft, IReadOnlyList<LabelSequence> sequences)
    {
        index = new PlaceIndex(draft, sequences);
        for (var i = 0; i < draft.Text.Count; i++)
        {
            blocks.AddRange(Enumerable.Repeat(i, new[] { draft.Text[i] }.Paragraphs().Count()));
        }
    }

    /// <summary>The name of the smallest part with a name in which a paragraph stands; null where there is none.</summary>
    /// <param name="paragraph">Its number from 1, those of cells counted.</param>
    public string? Of(int paragraph)
    {
        var block = blocks.ElementAtOrDefault(paragraph - 1);
        var place = index.Places.Where(place => Holds(place.Range, block)).MaxBy(place => place.Range.From);
        return place is null ? null
            : place.Labels.Where(label => Holds(label.Range, block)).MaxBy(label => label.Range.From) is { } label ? $"{Words(place)}:{label.Path}"
            : Words(place) is { Length: > 0 } words ? words
            : null;
    }

    private string Words(NamedPlace place) => string.Join(' ', index.Name(place).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Holds(BlockRange range, int block) => range.From <= block && block < range.To;
}
