namespace DocGen.Comparison;

/// <summary>
/// Places that two sequences certainly have in common: stretches of some length that stand once in each, as far as they keep their order.
/// </summary>
internal static class Anchors
{
    /// <summary>The anchors of two sequences, in their order.</summary>
    /// <param name="original">Numbers; equal ones are equal items.</param>
    /// <param name="revised">Numbers.</param>
    /// <param name="length">How many items an anchor has.</param>
    public static List<Subsequence.Pair> Unique(int[] original, int[] revised, int length)
    {
        var places = new GramPlaces(original.Length);
        for (var i = 0; i + length <= original.Length; i++)
        {
            places.AddOriginal(Gram(original, i, length), i);
        }
        for (var j = 0; j + length <= revised.Length; j++)
        {
            places.AddRevised(Gram(revised, j, length), j);
        }
        var pairs = new List<Subsequence.Pair>();
        for (var i = 0; i + length <= original.Length; i++)
        {
            // Two grams of one hash are as good as never met; what they would anchor is held to be equal here.
            if (places.VersionOf(Gram(original, i, length), i) is >= 0 and var to && AreEqual(original, i, revised, to, length))
            {
                pairs.Add(new(i, to, 1));
            }
        }
        return Subsequence.Heaviest(pairs, revised.Length);
    }

    /// <summary>A number for some neighbours.</summary>
    public static ulong Gram(int[] items, int at, int length)
    {
        var gram = 0UL;
        for (var i = at; i < at + length; i++)
        {
            gram = (gram ^ (uint)items[i]) * 0x9E3779B97F4A7C15UL;
            gram ^= gram >> 29;
        }
        return gram;
    }

    /// <summary>The numbers of all that stands in neighbours, of each from its first item on.</summary>
    /// <param name="items">Numbers; equal ones are equal items.</param>
    /// <param name="length">How many items stand together.</param>
    /// <param name="room">Where they are put; a longer one takes its place where they are too many.</param>
    public static ReadOnlySpan<ulong> Grams(int[] items, int length, ref ulong[] room)
    {
        var count = Math.Max(0, items.Length - length + 1);
        if (room.Length < count)
        {
            room = new ulong[2 * count];
        }
        for (var at = 0; at < count; at++)
        {
            room[at] = Gram(items, at, length);
        }
        return room.AsSpan(0, count);
    }

    private static bool AreEqual(int[] original, int at, int[] revised, int to, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (original[at + i] != revised[to + i])
            {
                return false;
            }
        }
        return true;
    }
}
