using System.Runtime.InteropServices;

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
    public static List<Subsequence.Pair> Unique(ReadOnlySpan<int> original, ReadOnlySpan<int> revised, int length)
    {
        var places = new Dictionary<ulong, (int Original, int Revised)>(original.Length);
        for (var i = 0; i + length <= original.Length; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, Gram(original, i, length), out var exists);
            place = exists ? (-1, 0) : (i, -1);
        }
        for (var j = 0; j + length <= revised.Length; j++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, Gram(revised, j, length));
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref place))
            {
                place = place.Revised >= 0 ? (-1, 0) : (place.Original, j);
            }
        }
        var pairs = new List<Subsequence.Pair>();
        for (var i = 0; i + length <= original.Length; i++)
        {
            // Two grams of one hash are as good as never met; what they would anchor is held to be equal here.
            if (places[Gram(original, i, length)] is (var at, >= 0 and var to) && at == i
                && original.Slice(i, length).SequenceEqual(revised.Slice(to, length)))
            {
                pairs.Add(new(i, to, 1));
            }
        }
        return Subsequence.Heaviest(pairs, revised.Length);
    }

    /// <summary>A number for some neighbours.</summary>
    public static ulong Gram(ReadOnlySpan<int> items, int at, int length)
    {
        var gram = 0UL;
        for (var i = at; i < at + length; i++)
        {
            gram = (gram ^ (uint)items[i]) * 0x9E3779B97F4A7C15UL;
            gram ^= gram >> 29;
        }
        return gram;
    }
}
