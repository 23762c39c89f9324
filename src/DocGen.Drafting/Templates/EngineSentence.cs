using Scriban.Syntax;

namespace DocGen.Drafting.Templates;

/// <summary>
/// Takes the template language's own sentences apart: what is wrong, and, where they go on with it, the way out. The engine says both in
/// one: <c>there is no variable `tilte`; did you mean `title`?</c>
/// </summary>
internal static class EngineSentence
{
    /// <summary>So many includes of a chain are named.</summary>
    private const int MostIncludes = 5;

    /// <summary>The sentence and the hint behind the first <c>; </c> or before a <c>: write</c> that stands outside backticks.</summary>
    public static (string Message, string? Hint) Split(string sentence)
    {
        var quoted = false;
        for (var i = 0; i + 1 < sentence.Length; i++)
        {
            quoted ^= sentence[i] == '`';
            if (!quoted && (sentence.AsSpan(i).StartsWith("; ") || sentence.AsSpan(i).StartsWith(": write ")))
            {
                return (sentence[..i], sentence[(i + 2)..]);
            }
        }
        return (sentence, null);
    }

    /// <summary>The places of the includes that led to a mistake, the innermost first, each once; null where there are none.</summary>
    public static string? IncludedFrom(IEnumerable<Scriban.Parsing.SourceSpan> includes)
    {
        var places = includes.Select(include => TemplateRenderer.Place(include).ToString()).Distinct().ToList();
        return places.Count == 0 ? null : string.Join(", ", places.Take(MostIncludes)) + (places.Count > MostIncludes ? ", …" : "");
    }

    /// <summary>True where a loop went beyond the limit that the renderer sets.</summary>
    public static bool IsEndlessLoop(ScriptRuntimeException mistake) =>
        mistake.OriginalMessage.Contains($" exceeds {TemplateRenderer.LoopLimit} rounds", StringComparison.Ordinal);

    /// <summary>True where includes or calls went deeper than the limit that the renderer sets.</summary>
    public static bool IsEndlessInclude(ScriptRuntimeException mistake) =>
        mistake.OriginalMessage.EndsWith($"(RecursiveLimit) is {TemplateRenderer.IncludeLimit}", StringComparison.Ordinal);
}
