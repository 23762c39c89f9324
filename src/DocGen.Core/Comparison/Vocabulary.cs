using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Gives equal things equal numbers, in both texts of one comparison.</summary>
internal sealed class Vocabulary
{
    private readonly List<RunProperties> looks = [];
    private readonly WordTable words = new();
    private readonly Dictionary<object, int> values = [];
    private int[] wordNumbers = new int[512];
    private int[] weights = new int[1024];
    private int count;

    /// <summary>The number of a piece of text with some <see cref="Look"/>.</summary>
    public int Of(string text, int start, int length, int look)
    {
        var word = words.Find(text, start, length, look);
        if (word >= 0)
        {
            return wordNumbers[word];
        }
        word = -1 - word;
        if (word == wordNumbers.Length)
        {
            wordNumbers = Longer(wordNumbers);
        }
        return wordNumbers[word] = ++count;
    }

    /// <summary>The number of an atom, a block or the tokens of one, by its value.</summary>
    public int Of(object value)
    {
        if (!values.TryGetValue(value, out var id))
        {
            values.Add(value, id = ++count);
        }
        return id;
    }

    /// <summary>The number of two things, one behind the other.</summary>
    public int Of(int first, int second) => Of((object)(first, second));

    /// <summary>Notes what a word of some number weighs: its number says it.</summary>
    public void Weigh(int word, int weight)
    {
        while (word >= weights.Length)
        {
            weights = Longer(weights);
        }
        weights[word] = weight;
    }

    /// <summary>The weight of a word; 0 of none.</summary>
    public int WeightOf(int word) => weights[word];

    /// <summary>The weight of words and of their pairs, as <see cref="Features"/> count it.</summary>
    public int WeightOf(int[] words)
    {
        var weight = 0;
        for (var i = 0; i < words.Length; i++)
        {
            weight += weights[words[i]] * (i > 0 && i + 1 < words.Length ? 3 : words.Length > 1 ? 2 : 1);
        }
        return weight;
    }

    /// <summary>Numbers what another one has numbered, all but the tokens of paragraphs: these change with their numbers.</summary>
    /// <returns>For each number there the number here.</returns>
    public int[] Join(Vocabulary other)
    {
        var numbers = new int[other.count + 1];
        for (var place = 0; place < other.words.Count; place++)
        {
            var (text, start, length, look) = other.words.At(place);
            numbers[other.wordNumbers[place]] = Of(text, start, length, Look(other.looks[look]));
        }
        // What stands behind another thing has a higher number than that.
        foreach (var (value, number) in other.values.Where(pair => pair.Key is not TokenSequence).OrderBy(pair => pair.Value))
        {
            numbers[number] = value is (int first, int second) ? Of(numbers[first], numbers[second]) : Of(value);
        }
        for (var number = 1; number < Math.Min(numbers.Length, other.weights.Length); number++)
        {
            if (other.weights[number] > 0)
            {
                Weigh(numbers[number], other.weights[number]);
            }
        }
        return numbers;
    }

    private static int[] Longer(int[] numbers)
    {
        var longer = new int[2 * numbers.Length];
        Array.Copy(numbers, longer, numbers.Length);
        return longer;
    }

    /// <summary>The number of a look.</summary>
    public int Look(RunProperties look)
    {
        for (var i = 0; i < looks.Count; i++)
        {
            if (ReferenceEquals(looks[i], look) || looks[i] == look)
            {
                return i;
            }
        }
        looks.Add(look);
        return looks.Count - 1;
    }
}
