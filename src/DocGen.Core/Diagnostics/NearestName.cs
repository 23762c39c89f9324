namespace DocGen.Diagnostics;

/// <summary>Finds the name that was probably meant: the "did you mean" of every message.</summary>
public static class NearestName
{
    /// <summary>The nearest of the known names, or null when none is near enough to be a slip of the pen.</summary>
    public static string? Find(string name, IEnumerable<string> known)
    {
        var limit = Math.Max(1, Math.Min(name.Length, 24) / 3);
        return known
            .Select(candidate => (candidate, distance: IsBeginning(name, candidate) ? 1 : Distance(name, candidate, limit)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>A hint for an unknown name: the nearest known one, else the list of all.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known) =>
        Find(name, known) is { } nearest ? $"did you mean `{nearest}`?"
        : known.Count == 0 ? "none is known here"
        : $"known: {string.Join(", ", known.Order(StringComparer.Ordinal))}";

    /// <summary>The name as far as somebody typed it: <c>--out</c> for <c>--output</c>.</summary>
    private static bool IsBeginning(string name, string candidate) =>
        name.Length >= 3 && candidate.Length > name.Length && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Edits between two names (insert, delete, replace, swap of neighbours), case folded; over the limit counts as limit + 1.</summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }
        var (before, last, next) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }
        for (var i = 1; i <= left.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]);
                next[j] = Math.Min(Math.Min(last[j] + 1, next[j - 1] + 1), last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }
            (before, last, next) = (last, next, before);
        }
        return last[right.Length];
    }
}
