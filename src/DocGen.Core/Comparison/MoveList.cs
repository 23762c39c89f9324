using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Notes what goes and what comes, and finds what does both.</summary>
internal sealed class MoveList
{
    private const int LeastWords = 5;
    private readonly List<(ulong Words, int From, int To)> gone = [];
    private readonly Dictionary<ulong, Queue<(int Start, int End)>> come = [];

    /// <summary>Some tokens of the original go.</summary>
    public void Goes(ReadOnlySpan<Token> tokens)
    {
        if (WordsOf(tokens) is { } words)
        {
            gone.Add((words, tokens[0].Start, tokens[^1].End));
        }
    }

    /// <summary>Some tokens of the revised text come.</summary>
    public void Comes(ReadOnlySpan<Token> tokens)
    {
        if (WordsOf(tokens) is { } words)
        {
            if (!come.TryGetValue(words, out var places))
            {
                come.Add(words, places = []);
            }
            places.Enqueue((tokens[0].Start, tokens[^1].End));
        }
    }

    /// <summary>The moves, in the order of the original; of words that went twice the first goes to where they first came.</summary>
    public ValueList<Move> ToMoves() => gone
        .Select(piece => come.TryGetValue(piece.Words, out var places) && places.TryDequeue(out var place) ? new Move(piece.From, piece.To, place.Start, place.End) : null)
        .OfType<Move>().ToValueList();

    /// <summary>A number for the words; null where there are too few to say that they moved.</summary>
    private static ulong? WordsOf(ReadOnlySpan<Token> tokens)
    {
        var words = new List<int>(tokens.Length);
        foreach (var token in tokens)
        {
            if (token.IsSpoken)
            {
                words.Add(token.Id);
            }
        }
        return words.Count < LeastWords ? null : Anchors.Gram(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words), 0, words.Count);
    }
}
