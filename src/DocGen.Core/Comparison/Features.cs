namespace DocGen.Comparison;

/// <summary>What a text is known by: its words, and its pairs of neighbouring words, each with its weight.</summary>
internal sealed class Features
{
    private readonly (int Id, int Weight)[] sorted;

    private Features((int Id, int Weight)[] sorted)
    {
        this.sorted = sorted;
        Weight = sorted.Sum(feature => feature.Weight);
    }

    /// <summary>All of them.</summary>
    public int Weight { get; }

    /// <summary>The features of a text.</summary>
    public static Features Of(Token[] tokens, Vocabulary vocabulary)
    {
        var all = new List<(int Id, int Weight)>(tokens.Length);
        Token? last = null;
        foreach (var token in tokens)
        {
            if (token.IsSpoken)
            {
                all.Add((token.Id, token.Weight));
                if (last is { } before)
                {
                    all.Add((vocabulary.Of(before.Id, token.Id), before.Weight + token.Weight));
                }
                last = token;
            }
        }
        all.Sort();
        return new Features([.. all]);
    }

    /// <summary>The weight of what two texts have in common.</summary>
    public int Shared(Features other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < sorted.Length && j < other.sorted.Length)
        {
            var order = sorted[i].Id.CompareTo(other.sorted[j].Id);
            shared += order == 0 ? sorted[i].Weight : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
