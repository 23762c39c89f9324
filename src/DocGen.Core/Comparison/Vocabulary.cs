using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Gives equal things equal numbers, in both texts of one comparison.</summary>
internal sealed class Vocabulary
{
    private readonly List<RunProperties> looks = [];
    private readonly List<Dictionary<string, int>> words = [];
    private readonly Dictionary<object, int> values = [];
    private readonly Dictionary<(int, int), int> pairs = [];
    private int count;

    /// <summary>The number of a piece of text with some look.</summary>
    public int Of(ReadOnlySpan<char> text, RunProperties look)
    {
        var known = words[Look(look)].GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var id))
        {
            known[text] = id = ++count;
        }
        return id;
    }

    /// <summary>The number of an atom or a block, by its value.</summary>
    public int Of(object value)
    {
        if (!values.TryGetValue(value, out var id))
        {
            values.Add(value, id = ++count);
        }
        return id;
    }

    /// <summary>The number of two things, one behind the other.</summary>
    public int Of(int first, int second)
    {
        if (!pairs.TryGetValue((first, second), out var id))
        {
            pairs.Add((first, second), id = ++count);
        }
        return id;
    }

    private int Look(RunProperties look)
    {
        for (var i = 0; i < looks.Count; i++)
        {
            if (ReferenceEquals(looks[i], look) || looks[i] == look)
            {
                return i;
            }
        }
        looks.Add(look);
        words.Add(new Dictionary<string, int>(StringComparer.Ordinal));
        return looks.Count - 1;
    }
}
