using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>Notes what goes and what comes, and finds what does both.</summary>
internal sealed class MoveList
{
    private const int LeastWords = 5;
    private readonly List<Piece> gone = [];
    private readonly List<Piece> come = [];

    /// <summary>Some tokens of the original go.</summary>
    public void Goes(Token[] tokens, int from, int to) => Add(gone, tokens, from, to);

    /// <summary>Some tokens of the revised text come.</summary>
    public void Comes(Token[] tokens, int from, int to) => Add(come, tokens, from, to);

    /// <summary>The moves, in the order of the original; of words that went twice the first goes to where they first came.</summary>
    public ValueList<Move> ToMoves()
    {
        if (gone.Count == 0 || come.Count == 0)
        {
            return [];
        }
        var places = come.GroupBy(piece => piece.Words).ToDictionary(same => same.Key, same => new Queue<Piece>(same));
        var moves = new List<Move>();
        foreach (var piece in gone)
        {
            if (places.TryGetValue(piece.Words, out var same) && same.TryDequeue(out var place))
            {
                moves.Add(new Move(piece.From, piece.To, place.From, place.To));
            }
        }
        return [.. moves];
    }

    /// <summary>Too few words cannot be said to have moved.</summary>
    private static void Add(List<Piece> pieces, Token[] tokens, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            count += tokens[i].IsSpoken ? 1 : 0;
        }
        if (count < LeastWords)
        {
            return;
        }
        var words = new int[count];
        for (int i = from, at = 0; i < to; i++)
        {
            if (tokens[i].IsSpoken)
            {
                words[at++] = tokens[i].Id;
            }
        }
        pieces.Add(new Piece(Anchors.Gram(words, 0, count), tokens[from].Start, tokens[to - 1].End));
    }

    /// <summary>Some words, known by a number, and where they stand.</summary>
    private sealed record Piece(ulong Words, int From, int To);
}
