using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>Where in the new original a comment can stand that is about a place of the one before.</summary>
internal sealed class RemarkPlaces(FlatText text, Layout layout, PlaceMap map, ComparisonRules rules)
{
    /// <summary>True where a paragraph begins.</summary>
    public bool IsStart(int place) => layout.IsStart(place);

    /// <summary>The nearest place, before rather than behind; -1 where there is none.</summary>
    public int Nearest(int gap)
    {
        var at = gap - 1;
        while (at >= 0 && map[at] < 0)
        {
            at--;
        }
        var near = at < 0 ? 0 : map[at] + 1;
        for (var place = near; place >= 0; place--)
        {
            // Behind a paragraph's mark the next one begins, which may have nothing to do with it.
            if (Takes(place) && !(place == near && place > 0 && at >= 0 && layout.IsStart(place) && map[gap] != place))
            {
                return place;
            }
        }
        for (var place = near; place < text.Length; place++)
        {
            if (Takes(place))
            {
                return place;
            }
        }
        return -1;
    }

    /// <summary>True where a comment can stand.</summary>
    public bool Takes(int place)
    {
        if (!layout.TakesText(place) || layout.OutOfNote(place) != place)
        {
            return false;
        }
        var end = place;
        while (layout[end] is not MarkAtom || layout.OutOfNote(end) != end)
        {
            end++;
        }
        return !rules.IsIndivisible(new Paragraph([], (MarkAtom)layout[end]));
    }
}
