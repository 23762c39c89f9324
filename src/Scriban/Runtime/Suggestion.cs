namespace Scriban.Runtime;

/// <summary>"Did you mean": the known name that is nearest to a mistyped one.</summary>
internal static class Suggestion
{
    /// <summary>A half-sentence to append, empty if no name is near.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        string? best = null;
        var smallest = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in known.Take(5000))
        {
            if (candidate == name || Math.Abs(candidate.Length - name.Length) >= smallest) continue;
            var distance = Distance(name, candidate);
            if (distance >= smallest) continue;
            smallest = distance;
            best = candidate;
        }

        return best is null ? "" : $"; did you mean `{best}`?";
    }

    /// <summary>Letters to insert, delete, replace or swap.</summary>
    private static int Distance(string a, string b)
    {
        if (a.Length > 60 || b.Length > 60) return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
