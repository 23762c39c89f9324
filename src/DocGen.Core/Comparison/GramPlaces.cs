using System.Runtime.CompilerServices;

namespace DocGen.Comparison;

/// <summary>
/// Where the grams of two sequences stand, as far as they stand once in each. A table of its own: a comparison asks it about every word
/// three times, and code for the library's dictionary of such pairs would be made anew in every run.
/// </summary>
internal sealed class GramPlaces
{
    private const int Many = -1;
    private readonly Slot[] slots;
    private readonly int mask;

    /// <param name="most">So many grams of the original are added at most.</param>
    public GramPlaces(int most)
    {
        var size = 16;
        while (size < most + most / 2L)
        {
            size *= 2;
        }
        (slots, mask) = (new Slot[size], size - 1);
    }

    /// <summary>Notes a gram of the original.</summary>
    public void AddOriginal(ulong gram, int place)
    {
        ref var slot = ref SlotOf(gram);
        slot.Gram = (uint)gram;
        slot.Original = slot.Original == 0 ? place + 1 : Many;
    }

    /// <summary>Notes a gram of the revised text, when all of the original are noted.</summary>
    public void AddRevised(ulong gram, int place)
    {
        ref var slot = ref SlotOf(gram);
        if (slot.Original != 0)
        {
            slot.Version = slot.Version == 0 ? place + 1 : Many;
        }
    }

    /// <summary>
    /// Looks at the slots of some grams before they are asked for. A large table lies outside of the processor's cache: it is waited for once
    /// here, because no look depends on another, and once a gram else.
    /// </summary>
    /// <returns>Nothing that has a meaning: without it the look would be left out as idle.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Fetch(ReadOnlySpan<ulong> grams)
    {
        var seen = 0;
        foreach (var gram in grams)
        {
            seen |= slots[(int)(gram >> 32) & mask].Original;
        }
        return seen;
    }

    /// <summary>The one place in the revised text of a gram whose one place in the original this is; -1 where there is none.</summary>
    public int VersionOf(ulong gram, int place)
    {
        ref var slot = ref SlotOf(gram);
        return slot.Original == place + 1 && slot.Version > 0 ? slot.Version - 1 : -1;
    }

    /// <summary>The slot of a gram, or the empty one where it would stand.</summary>
    private ref Slot SlotOf(ulong gram)
    {
        var at = (int)(gram >> 32) & mask;
        while (slots[at].Original != 0 && slots[at].Gram != (uint)gram)
        {
            at = (at + 1) & mask;
        }
        return ref slots[at];
    }

    /// <summary>
    /// Places count from 1, so that an empty slot is all zeros. The lower half of a gram is in its slot, of the upper one it has its place: together
    /// they tell grams apart about as well as all of it would.
    /// </summary>
    private struct Slot
    {
        public uint Gram;
        public int Original;
        public int Version;
    }
}
