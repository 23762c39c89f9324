namespace DocGen.Build.Sets;

/// <summary>
/// The symbol that a drafting file gives itself, found without reading the file as what it is: one document of a large set is looked for, and the others
/// are nobody's business. The head stands at the top; a symbol that stands elsewhere, or in another form than on a line of its own, is not seen.
/// </summary>
internal static class SymbolLine
{
    /// <summary>So many characters are looked at.</summary>
    public const int Longest = 1 << 14;

    private const string Key = "symbol:";

    /// <summary>The symbol in the head of a file; null where none is seen.</summary>
    /// <param name="text">The file from its beginning, as much of it as is there.</param>
    public static string? Find(ReadOnlySpan<char> text)
    {
        var rules = 0;
        foreach (var line in text[..Math.Min(text.Length, Longest)].EnumerateLines())
        {
            if (line.StartsWith(Key))
            {
                return Value(line[Key.Length..].Trim());
            }
            if (line.StartsWith("opinion:") || line.StartsWith("body:") || (line.StartsWith("---") && ++rules == 2))
            {
                return null;
            }
        }
        return null;
    }

    private static string? Value(ReadOnlySpan<char> value)
    {
        if (value is ['"' or '\'', .. var quoted])
        {
            return quoted.IndexOf(value[0]) is > 0 and var end ? quoted[..end].ToString() : null;
        }
        var comment = value.IndexOf(" #");
        value = (comment < 0 ? value : value[..comment]).TrimEnd();
        return value.IsEmpty ? null : value.ToString();
    }
}
