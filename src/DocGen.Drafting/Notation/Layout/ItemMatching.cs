namespace DocGen.Drafting.Notation.Layout;

/// <summary>
/// Which items of two lists are the same: first those that are equal at both ends, and those that are equal and stand once in each list;
/// between them the pairs that are most alike. Pairs never cross.
/// </summary>
internal static class ItemMatching
{
    /// <summary>So many items of each list are weighed against each other at once.</summary>
    private const int Window = 64;

    /// <summary>What is less alike is something else.</summary>
    private const double Least = 0.3;

    /// <summary>Pairs of places in the old list and in the new one, in order.</summary>
    public static List<(int Old, int Now)> Match(IReadOnlyList<LaidNode> old, IReadOnlyList<LaidNode> now)
    {
        var (a, b) = (old.Select(TextOf).ToList(), now.Select(TextOf).ToList());
        var pairs = new List<(int, int)>();
        var (i, j, end) = (0, 0, 0);
        for (; i < a.Count && i < b.Count && a[i] == b[i]; i++)
        {
            pairs.Add((i, i));
        }
        j = i;
        while (end < Math.Min(a.Count, b.Count) - i && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }
        foreach (var (was, at) in Anchors(a, b, i, end).Append((a.Count - end, b.Count - end)))
        {
            Between(a, b, i, was, j, at, pairs);
            if (was < a.Count - end)
            {
                pairs.Add((was, at));
            }
            (i, j) = (was + 1, at + 1);
        }
        pairs.AddRange(Enumerable.Range(1, end).Reverse().Select(back => (a.Count - back, b.Count - back)));
        return pairs;
    }

    /// <summary>Equal items that stand once in each list, as many as do not cross.</summary>
    private static List<(int Old, int Now)> Anchors(List<string> a, List<string> b, int start, int end)
    {
        var once = Once(b, start, end);
        var both = Once(a, start, end).Where(pair => once.ContainsKey(pair.Key)).Select(pair => (Old: pair.Value, Now: once[pair.Key])).OrderBy(pair => pair.Old).ToList();
        // The longest rising row: for each length the pair that ends it lowest, and for each pair the one before it.
        var (ends, before) = (new List<int>(), new int[both.Count]);
        for (var k = 0; k < both.Count; k++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = both[ends[middle]].Now < both[k].Now ? (middle + 1, high) : (low, middle);
            }
            before[k] = low > 0 ? ends[low - 1] : -1;
            if (low < ends.Count)
            {
                ends[low] = k;
            }
            else
            {
                ends.Add(k);
            }
        }
        var row = new List<(int, int)>();
        for (var k = ends.Count > 0 ? ends[^1] : -1; k >= 0; k = before[k])
        {
            row.Add(both[k]);
        }
        row.Reverse();
        return row;
    }

    private static Dictionary<string, int> Once(List<string> texts, int start, int end) =>
        Enumerable.Range(start, texts.Count - end - start).GroupBy(i => texts[i], StringComparer.Ordinal).Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    private static void Between(List<string> a, List<string> b, int i, int iEnd, int j, int jEnd, List<(int, int)> pairs)
    {
        while (i < iEnd && j < jEnd)
        {
            var (rows, columns) = (Math.Min(Window, iEnd - i), Math.Min(Window, jEnd - j));
            var isLast = rows == iEnd - i && columns == jEnd - j;
            var found = Likest(a.GetRange(i, rows), b.GetRange(j, columns));
            // What is near the end of a window may be liker to something behind it.
            var kept = isLast ? found : found.FindAll(pair => pair.Old < rows / 2 + 1 && pair.Now < columns / 2 + 1);
            pairs.AddRange(kept.Select(pair => (i + pair.Old, j + pair.Now)));
            (i, j) = isLast ? (iEnd, jEnd)
                : kept.Count > 0 ? (i + kept[^1].Old + 1, j + kept[^1].Now + 1)
                : (i + (rows + 1) / 2, j + (columns + 1) / 2);
        }
    }

    private static List<(int Old, int Now)> Likest(List<string> a, List<string> b)
    {
        var (left, right) = (a.ConvertAll(Pairs), b.ConvertAll(Pairs));
        var (best, alike) = (new double[a.Count + 1, b.Count + 1], new double[a.Count, b.Count]);
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                alike[i, j] = Likeness(left[i], right[j]);
                var together = alike[i, j] < Least ? 0 : alike[i, j] + best[i + 1, j + 1];
                best[i, j] = Math.Max(together, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        var found = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < a.Count && j < b.Count;)
        {
            if (alike[i, j] >= Least && best[i, j] == alike[i, j] + best[i + 1, j + 1])
            {
                found.Add((i++, j++));
            }
            else if (best[i, j] == best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return found;
    }

    /// <summary>The share of pairs of neighbouring letters that both have: it needs no words, and sees through marks.</summary>
    private static double Likeness(int[] a, int[] b)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = a[i].CompareTo(b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return a.Length + b.Length == 0 ? 1 : 2.0 * common / (a.Length + b.Length);
    }

    private static int[] Pairs(string text)
    {
        var letters = text.Where(char.IsLetterOrDigit).ToList();
        int[] pairs = [.. Enumerable.Range(0, Math.Max(0, letters.Count - 1)).Select(i => (letters[i] << 16) | letters[i + 1])];
        Array.Sort(pairs);
        return pairs;
    }

    private static string TextOf(LaidNode node) => node switch
    {
        LaidText text => text.Value ?? "",
        LaidGroup group => string.Join('\n', group.Entries.Select(entry => TextOf(entry.Value))),
        _ => "",
    };
}
