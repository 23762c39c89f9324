namespace DocGen.Drafting.Symbols;

/// <summary>
/// The order of a list of documents: numbers count as numbers (<c>/9</c> before <c>/10</c>), amendments follow what they amend, and what has no
/// symbol comes last.
/// </summary>
public sealed class SymbolOrder : IComparer<DocumentSymbol?>
{
    /// <summary>The one instance.</summary>
    public static SymbolOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(DocumentSymbol? x, DocumentSymbol? y)
    {
        if (x is null || y is null)
        {
            return (x is null).CompareTo(y is null);
        }
        var order = CompareText(x.Base, y.Base);
        for (var i = 0; order == 0 && i < Math.Max(x.Amendments.Count, y.Amendments.Count); i++)
        {
            order = (Rank(x, i), Number(x, i)).CompareTo((Rank(y, i), Number(y, i)));
        }
        return order;

        static int Rank(DocumentSymbol symbol, int i) => i < symbol.Amendments.Count ? (int)symbol.Amendments[i].Kind : -1;
        static int Number(DocumentSymbol symbol, int i) => i < symbol.Amendments.Count ? symbol.Amendments[i].Number : 0;
    }

    private static int CompareText(string x, string y)
    {
        var (i, j) = (0, 0);
        while (i < x.Length && j < y.Length)
        {
            var order = char.IsAsciiDigit(x[i]) && char.IsAsciiDigit(y[j])
                ? CompareDigits(Digits(x, ref i), Digits(y, ref j))
                : x[i++].CompareTo(y[j++]);
            if (order != 0)
            {
                return order;
            }
        }
        return (x.Length - i).CompareTo(y.Length - j);
    }

    private static int CompareDigits(string x, string y) =>
        x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        return text[start..at].TrimStart('0');
    }
}
