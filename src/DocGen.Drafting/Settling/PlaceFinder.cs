using System.Globalization;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Settling;

/// <summary>
/// Finds what a command line names: <c>recognizing</c>, <c>recognizing:b</c>, <c>recognizing:d.i</c>, <c>title</c>, <c>(3)/recognizing:b</c>, <c>USA/27/1</c>, and
/// from one to another: <c>recognizing:b..d</c>. Words and labels are those of the original or of the revised text; where these lead to
/// different places, that is said, and <c>-</c> (original) or <c>+</c> (revised) before the label tells them apart.
/// </summary>
internal sealed class PlaceFinder(PlaceIndex index, string file, DiagnosticBag diagnostics)
{
    private sealed record Found(BlockRange Range, NamedPlace? Place, string Prefix, bool HasLabel);

    /// <summary>The blocks of a place or a range of places; null, and reported, where there are none or it is not clear which.</summary>
    public BlockRange? Find(string place)
    {
        if (place.IndexOf("..", StringComparison.Ordinal) is var cut and > 0 && place[(cut + 2)..].Trim() is { Length: > 0 } end)
        {
            if (FindOne(place[..cut].Trim(), "") is not { } first || FindEnd(end, first) is not { } last)
            {
                return null;
            }
            if (last.Range.From < first.Range.From)
            {
                diagnostics.Add(SettlingMessages.Backwards(file, place));
                return null;
            }
            return first.Range with { To = Math.Max(first.Range.To, last.Range.To) };
        }
        return FindOne(place.Trim(), "")?.Range;
    }

    /// <summary>The end of a range may leave out what it has in common with the beginning.</summary>
    private Found? FindEnd(string end, Found first) =>
        first.HasLabel && !end.Contains(':') && first.Place!.Labels.Any(label => label.Path == LabelPaths.Normal(end))
            ? FindLabel([first.Place], end, first.Prefix, first.Place.Words)
            : FindOne(end, end.Contains('/') ? "" : first.Prefix);

    private Found? FindOne(string place, string prefix)
    {
        IReadOnlyList<NamedPlace> scope = index.Places;
        var words = place;
        if ((prefix + place).Split('/', 2) is [var opinion, var rest] && FindOpinions(opinion) is { Count: > 0 } numbers)
        {
            if (numbers.Count > 1)
            {
                diagnostics.Add(SettlingMessages.TwoOpinions(file, opinion, numbers));
                return null;
            }
            (prefix, words) = (opinion + "/", rest);
            if (rest.Length == 0)
            {
                return new Found(index.Opinions[numbers[0] - 1].Range, null, prefix, false);
            }
            scope = [.. scope.Where(named => named.Opinion == numbers[0])];
        }
        var whole = Matching(scope, words);
        if (whole.Count == 1)
        {
            return new Found(whole[0].Range, whole[0], prefix, false);
        }
        if (whole.Count > 1)
        {
            diagnostics.Add(SettlingMessages.Ambiguous(file, place, [.. whole.Select(index.Name)]));
            return null;
        }
        var colon = words.LastIndexOf(':');
        var parents = colon < 0 ? [] : Matching(scope, words[..colon]);
        if (parents.Count == 0)
        {
            var known = scope.Select(index.Name).Where(name => name.Length > 0).Distinct().ToList();
            diagnostics.Add(SettlingMessages.UnknownPlace(file, place, NearestName.Hint(colon < 0 ? place : place[..place.LastIndexOf(':')], known)));
            return null;
        }
        return FindLabel(parents, words[(colon + 1)..], prefix, words[..colon]);
    }

    private Found? FindLabel(List<NamedPlace> parents, string label, string prefix, string words)
    {
        var (path, sign) = (LabelPaths.Normal(label), label.TrimStart() is ['+' or '-', ..] signed ? signed[0] : ' ');
        var found = parents.SelectMany(parent => parent.Labels.Where(place => place.Path == path && sign != (place.InOriginal ? '+' : '-'))
            .Select(place => (Parent: parent, Place: place))).ToList();
        var starts = found.DistinctBy(pair => pair.Place.Range.From).ToList();
        switch (starts.Count)
        {
            case 0:
                var known = parents.SelectMany(parent => parent.Labels).Select(place => place.Path).Distinct().ToList();
                diagnostics.Add(SettlingMessages.UnknownLabel(file, words, label, NearestName.Hint(path, known)));
                return null;
            case 1:
                return new Found(starts[0].Place.Range with { To = found.Max(pair => pair.Place.Range.To) }, starts[0].Parent, prefix, true);
            case 2 when starts[0].Parent == starts[1].Parent && starts[0].Place.InOriginal != starts[1].Place.InOriginal:
                diagnostics.Add(SettlingMessages.TwoLabels(file, $"{prefix}{words}:", path));
                return null;
            default:
                diagnostics.Add(SettlingMessages.Ambiguous(file, $"{prefix}{words}:{label}", [.. starts.Select(pair => $"{index.Name(pair.Parent)}:{path}").Distinct()]));
                return null;
        }
    }

    /// <summary>The Opinions that a prefix may mean: one with this number, as printed, or the one at this place, counted from 1.</summary>
    private List<int> FindOpinions(string prefix)
    {
        var found = new List<int>();
        for (var i = 0; i < index.Opinions.Count; i++)
        {
            if (index.Opinions[i].Numbers.Any(number => Normal(number) == Normal(prefix))
                || prefix == (i + 1).ToString(CultureInfo.InvariantCulture))
            {
                found.Add(i + 1);
            }
        }
        return found;
    }

    /// <summary>The parts with these words; failing that, those whose words begin so.</summary>
    private static List<NamedPlace> Matching(IReadOnlyList<NamedPlace> scope, string words)
    {
        var wanted = Normal(words);
        List<NamedPlace> exact = [.. scope.Where(place => Texts(place).Contains(wanted))];
        return exact.Count > 0 || wanted.Length == 0 ? exact
            : [.. scope.Where(place => Texts(place).Any(text => text.StartsWith(wanted, StringComparison.Ordinal) && !char.IsLetter(text[wanted.Length])))];
    }

    private static IEnumerable<string> Texts(NamedPlace place) => new[] { place.Original, place.Revised }.OfType<string>().Select(Normal);

    /// <summary>Case and the number of blanks tell nothing apart.</summary>
    private static string Normal(string text) =>
        string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
