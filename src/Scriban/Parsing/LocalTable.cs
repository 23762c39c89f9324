namespace Scriban.Parsing;

/// <summary>The local variables (<c>$name</c>) of one page or function, numbered.</summary>
internal sealed class LocalTable
{
    private readonly Dictionary<string, int> slots = [];

    public int Count => slots.Count;

    public IEnumerable<KeyValuePair<string, int>> All => slots;

    public int Slot(string name)
    {
        if (!slots.TryGetValue(name, out var slot)) slots.Add(name, slot = slots.Count);
        return slot;
    }

    /// <summary>The slot of a variable that is used, -1 if it is not.</summary>
    public int Find(string name) => slots.GetValueOrDefault(name, -1);
}
