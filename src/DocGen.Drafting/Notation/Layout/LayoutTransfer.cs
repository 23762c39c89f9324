namespace DocGen.Drafting.Notation.Layout;

/// <summary>
/// Lays a new text out as an older one: keys are found by their names, items by likeness. The comments of what is gone stand before
/// what follows it: none is lost.
/// </summary>
internal static class LayoutTransfer
{
    /// <summary>One of these keys says what a paragraph is: a text that was inserted is the same text when it is accepted.</summary>
    private static readonly string[] TextKeys = ["text", "ins", "del"];

    /// <summary>Gives the layout of one group to another of the same kind.</summary>
    public static void Apply(LaidGroup old, LaidGroup now)
    {
        now.IsFlow = old.Entries.Count > 0 ? old.IsFlow : now.IsFlow;
        if (!old.IsMap && !old.HasLayout)
        {
            return;
        }
        var homeless = new List<string>();
        var pairs = old.IsMap ? PairKeys(old, now) : PairItems(old, now);
        now.Entries.Clear();
        foreach (var (was, entry) in pairs)
        {
            if (entry is null)
            {
                homeless.AddRange(was!.Comments());
                continue;
            }
            now.Entries.Add(entry);
            entry.Before.InsertRange(0, homeless);
            homeless.Clear();
            if (was is not null)
            {
                Apply(was, entry, homeless);
            }
        }
        now.After.AddRange(homeless);
        now.After.AddRange(old.After);
    }

    private static void Apply(LaidEntry old, LaidEntry now, List<string> homeless)
    {
        now.Before.AddRange(old.Before);
        (now.Behind, now.MayFollowPlain) = (old.Behind, old.MayFollowPlain);
        if (old.Value is not LaidGroup was || now.Value is LaidLines)
        {
            return;
        }
        if (now.Value is LaidGroup group && group.IsMap == was.IsMap)
        {
            Apply(was, group);
            return;
        }
        // `- text: that …` has become `- that …`, or the other way about.
        var text = was.IsMap && old.Key is null && now.Value is LaidText ? was.Entries.Find(entry => TextKeys.Contains(entry.Key)) : null;
        var moved = text?.Behind is not null && now.Behind is null ? text : null;
        if (moved is not null)
        {
            now.Before.AddRange(moved.Before);
            now.Behind = moved.Behind;
        }
        // The text may have been a list of paragraphs, with comments of their own.
        homeless.AddRange(was.Entries.SelectMany(entry => entry == moved ? entry.Inner() : entry.Comments()).Concat(was.After));
    }

    /// <summary>The entries of a map in the order of the old ones; a new one behind the one that it would follow anyway.</summary>
    private static List<Pair> PairKeys(LaidGroup old, LaidGroup now)
    {
        var pairs = old.Entries.ConvertAll(was => new Pair(was, now.Entries.Find(entry => IsSameKey(was, entry, old, now))));
        for (var i = 0; i < now.Entries.Count; i++)
        {
            if (pairs.TrueForAll(pair => pair.Now != now.Entries[i]))
            {
                var at = i == 0 ? 0 : pairs.FindIndex(pair => pair.Now == now.Entries[i - 1]) + 1;
                pairs.Insert(at, new Pair(null, now.Entries[i]));
            }
        }
        return pairs;
    }

    private static bool IsSameKey(LaidEntry old, LaidEntry now, LaidGroup oldMap, LaidGroup nowMap) =>
        old.Key == now.Key || (TextKeys.Contains(old.Key) && TextKeys.Contains(now.Key)
            && nowMap.Entries.TrueForAll(entry => entry.Key != old.Key) && oldMap.Entries.TrueForAll(entry => entry.Key != now.Key));

    private static List<Pair> PairItems(LaidGroup old, LaidGroup now)
    {
        var pairs = new List<Pair>();
        var (i, j) = (0, 0);
        foreach (var (was, entry) in ItemMatching.Match(old.Entries.ConvertAll(e => e.Value), now.Entries.ConvertAll(e => e.Value)).Append((old.Entries.Count, now.Entries.Count)))
        {
            pairs.AddRange(old.Entries[i..was].Select(e => new Pair(e, null)));
            pairs.AddRange(now.Entries[j..entry].Select(e => new Pair(null, e)));
            if (was < old.Entries.Count)
            {
                pairs.Add(new Pair(old.Entries[was], now.Entries[entry]));
            }
            (i, j) = (was + 1, entry + 1);
        }
        return pairs;
    }

    /// <summary>An entry and what it has become; one of them is missing where it came or went.</summary>
    private sealed record Pair(LaidEntry? Old, LaidEntry? Now);
}
