namespace DocGen.Comparison;

/// <summary>What a text is known by: its words, and its pairs of neighbouring words, each with its weight.</summary>
internal sealed class Features
{
    private static readonly int[] Gaps = [1750, 701, 301, 132, 57, 23, 10, 4, 1];
    private readonly Vocabulary vocabulary;

    /// <summary>A word is its number; a pair has the number of its first word in the upper half.</summary>
    private readonly ulong[] sorted;

    private Features(ulong[] sorted, Vocabulary vocabulary)
    {
        (this.sorted, this.vocabulary) = (sorted, vocabulary);
        foreach (var feature in sorted)
        {
            Weight += WeightOf(feature);
        }
    }

    /// <summary>All of them.</summary>
    public int Weight { get; }

    /// <summary>The features of a text.</summary>
    /// <param name="words">The numbers of its words.</param>
    /// <param name="vocabulary">What they weigh.</param>
    public static Features Of(int[] words, Vocabulary vocabulary)
    {
        var all = new ulong[Math.Max(0, 2 * words.Length - 1)];
        for (var i = 0; i < words.Length; i++)
        {
            all[i] = (uint)words[i];
            if (i > 0)
            {
                all[words.Length + i - 1] = ((ulong)(uint)words[i - 1] << 32) | (uint)words[i];
            }
        }
        Sort(all);
        return new Features(all, vocabulary);
    }

    /// <summary>The weight of what two texts have in common.</summary>
    public int Shared(Features other)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < sorted.Length && j < other.sorted.Length)
        {
            var (one, two) = (sorted[i], other.sorted[j]);
            shared += one == two ? WeightOf(one) : 0;
            i += one <= two ? 1 : 0;
            j += one >= two ? 1 : 0;
        }
        return shared;
    }

    /// <summary>Sorts (Shell's way, with Ciura's gaps). The library's sort finds its code for numbers of this kind at run time only, and slow code at that.</summary>
    private static void Sort(ulong[] numbers)
    {
        foreach (var gap in Gaps)
        {
            for (var i = gap; i < numbers.Length; i++)
            {
                var number = numbers[i];
                var at = i;
                for (; at >= gap && numbers[at - gap] > number; at -= gap)
                {
                    numbers[at] = numbers[at - gap];
                }
                numbers[at] = number;
            }
        }
    }

    private int WeightOf(ulong feature) => vocabulary.WeightOf((int)(feature >> 32)) + vocabulary.WeightOf((int)(uint)feature);
}
