namespace DocGen.Comparison;

/// <summary>Gathers tokens. Not a library's list: its code for tokens would be made anew in every run, and slower than this.</summary>
internal sealed class TokenList
{
    private Token[] tokens = new Token[256];
    private int count;

    /// <summary>Adds a token behind the others.</summary>
    public void Add(in Token token)
    {
        if (count == tokens.Length)
        {
            var more = new Token[2 * count];
            Array.Copy(tokens, more, count);
            tokens = more;
        }
        tokens[count++] = token;
    }

    /// <summary>Gives out all of them, and is empty again.</summary>
    public Token[] Take()
    {
        var taken = new Token[count];
        Array.Copy(tokens, taken, count);
        count = 0;
        return taken;
    }
}
