namespace DocGen.Comparison;

/// <summary>
/// Where the grams of two sequences stand, as far as they stand once in each. A table of its own: a comparison asks it about every word
/// three times, and code for the library's dictionary of such pairs would be made anew in every run.
/// </summary>
internal sealed class GramPlaces
{
    private const int Many = -1;
    private readonly ulong[] grams;
    private readonly int[] originals;
    private readonly int[] versions;
    private readonly int mask;

    /// <param name="most">So many grams of the original are added at most.</param>
    public GramPlaces(int most)
    {
        var size = 16;
        while (size < 2 * (long)most)
        {
            size *= 2;
        }
        (grams, originals, versions, mask) = (new ulong[size], new int[size], new int[size], size - 1);
    }

    /// <summary>Notes a gram of the original.</summary>
    public void AddOriginal(ulong gram, int place)
    {
        var slot = SlotOf(gram);
        grams[slot] = gram;
        originals[slot] = originals[slot] == 0 ? place + 1 : Many;
    }

    /// <summary>Notes a gram of the revised text, when all of the original are noted.</summary>
    public void AddRevised(ulong gram, int place)
    {
        var slot = SlotOf(gram);
        if (originals[slot] != 0)
        {
            versions[slot] = versions[slot] == 0 ? place + 1 : Many;
        }
    }

    /// <summary>The one place in the revised text of a gram whose one place in the original this is; -1 where there is none.</summary>
    public int VersionOf(ulong gram, int place)
    {
        var slot = SlotOf(gram);
        return originals[slot] == place + 1 && versions[slot] > 0 ? versions[slot] - 1 : -1;
    }

    /// <summary>The slot of a gram, or the empty one where it would stand.</summary>
    private int SlotOf(ulong gram)
    {
        var slot = (int)(gram >> 32) & mask;
        while (originals[slot] != 0 && grams[slot] != gram)
        {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
