namespace DocGen.Comparison;

/// <summary>
/// All tokens of a paragraph, as a thing that has a number: paragraphs are equal where these are, and to look at the numbers of words is faster than
/// to look at their letters again.
/// </summary>
/// <param name="tokens">The tokens, the mark among them. They stay as they are as long as a vocabulary knows this.</param>
internal sealed class TokenSequence(Token[] tokens) : IEquatable<TokenSequence>
{
    private readonly Token[] tokens = tokens;

    /// <inheritdoc/>
    public bool Equals(TokenSequence? other)
    {
        if (other is null || other.tokens.Length != tokens.Length)
        {
            return false;
        }
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Value != other.tokens[i].Value)
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TokenSequence);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0UL;
        for (var i = 0; i < tokens.Length; i++)
        {
            hash = (hash ^ (uint)tokens[i].Value) * 0x9E3779B97F4A7C15UL;
        }
        return (int)(hash >> 32);
    }
}
