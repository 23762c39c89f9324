namespace DocGen.Drafting.Markup;

/// <summary>The place in a source text of each character that was read from it, in the order of reading.</summary>
internal sealed class CharacterOrigins
{
    private readonly List<int> offsets;
    private readonly int start;

    public CharacterOrigins()
        : this([], 0)
    {
    }

    private CharacterOrigins(List<int> offsets, int start) => (this.offsets, this.start) = (offsets, start);

    /// <summary>An offset for each character.</summary>
    public IReadOnlyList<int> Offsets => offsets;

    /// <summary>Notes neighbouring characters.</summary>
    public void Add(int at, int length)
    {
        for (var i = 0; i < length; i++)
        {
            offsets.Add(start + at + i);
        }
    }

    /// <summary>The same list for a text inside the source, which counts its own characters from 0.</summary>
    public CharacterOrigins From(int inside) => new(offsets, start + inside);
}
