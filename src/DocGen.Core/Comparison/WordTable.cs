namespace DocGen.Comparison;

/// <summary>
/// Gives equal pieces of text of one look equal numbers, without a copy of any. A table of its own: every word of both texts goes through
/// it, and the library's dictionary would look at each letter twice as often.
/// </summary>
internal sealed class WordTable
{
    private int[] slots = new int[1024];
    private Entry[] entries = new Entry[512];
    private int count;

    /// <summary>How many pieces are known.</summary>
    public int Count => count;

    /// <summary>The place of a piece in the order of their first coming; -1 - place where it is new.</summary>
    public int Find(string text, int start, int length, int look)
    {
        var piece = text.AsSpan(start, length);
        var hash = (uint)look * 0x9E3779B1;
        foreach (var letter in piece)
        {
            hash = (hash ^ letter) * 0x01000193;
        }
        hash ^= hash >> 15;
        var slot = (int)hash & (slots.Length - 1);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            ref var entry = ref entries[slots[slot] - 1];
            if (entry.Hash == hash && entry.Look == look && entry.Length == length && piece.SequenceEqual(entry.Text.AsSpan(entry.Start, length)))
            {
                return slots[slot] - 1;
            }
        }
        if (count == entries.Length)
        {
            Grow();
            slot = EmptySlot(hash);
        }
        entries[count] = new Entry(text, start, length, look, hash);
        slots[slot] = ++count;
        return -count;
    }

    /// <summary>The piece at a place.</summary>
    public (string Text, int Start, int Length, int Look) At(int place) =>
        (entries[place].Text, entries[place].Start, entries[place].Length, entries[place].Look);

    private void Grow()
    {
        var more = new Entry[2 * entries.Length];
        Array.Copy(entries, more, count);
        (entries, slots) = (more, new int[4 * entries.Length]);
        for (var i = 0; i < count; i++)
        {
            slots[EmptySlot(entries[i].Hash)] = i + 1;
        }
    }

    private int EmptySlot(uint hash)
    {
        var slot = (int)hash & (slots.Length - 1);
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }
        return slot;
    }

    private readonly struct Entry(string text, int start, int length, int look, uint hash)
    {
        public readonly string Text = text;
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly int Look = look;
        public readonly uint Hash = hash;
    }
}
