using System.Text.RegularExpressions;

namespace Scriban.Functions;

/// <summary>The patterns of one rendering, each compiled once.</summary>
internal sealed class RegexCache
{
    private const int MostRegexes = 200;

    private readonly Dictionary<(string Pattern, RegexOptions Options), Regex> regexes = [];

    /// <summary>A pattern, without backtracking wherever it allows that: then no text makes it slow.</summary>
    public Regex Of(string pattern, RegexOptions options, TimeSpan timeOut)
    {
        if (regexes.TryGetValue((pattern, options), out var regex)) return regex;
        if (regexes.Count >= MostRegexes) regexes.Clear();
        try
        {
            regex = new Regex(pattern, options | RegexOptions.NonBacktracking, timeOut);
        }
        catch (NotSupportedException)
        {
            regex = new Regex(pattern, options, timeOut);
        }

        return regexes[(pattern, options)] = regex;
    }
}
