using System.Text.RegularExpressions;

namespace DocGen.Drafting.Rules;

/// <summary>
/// The Tunis Agenda has paragraphs; an "article" of it is the slip that the United States put right in their contributions of 2013. The
/// patterns run in linear time, whatever the text.
/// </summary>
internal static class TunisParagraphs
{
    private const string Number = @"[0-9]+[a-z]?(\([a-z0-9]+\))*";
    private const string Numbers = @"\s+" + Number + @"((\s*[,–-]\s*|,?\s+(and|or|to|et|ou|à|y|o|a|и|или|по)\s+)" + Number + @")*\s+";

    // In the languages other than English: unconfirmed, to be read by a native speaker.
    private static readonly Dictionary<string, Wording> Wordings = new()
    {
        ["en"] = new("Tunis", @"\b(?<word>articles?)" + Numbers + @"of\s+the\s+Tunis\s+Agenda", "paragraph", "paragraphs"),
        ["fr"] = new("Tunis", @"\b(?<word>articles?)" + Numbers + @"de\s+l.Agenda\s+de\s+Tunis", "paragraphe", "paragraphes"),
        ["es"] = new("Túnez", @"\b(?<word>artículos?)" + Numbers + @"de\s+la\s+Agenda\s+de\s+Túnez", "párrafo", "párrafos"),
        ["ru"] = new("Тунис", @"\b(?<word>стат(ь[яиюе]|ей|ьях|ьям|ьями))" + Numbers + @"Тунисской\s+программы", "пункт", "пункт"),
        ["zh"] = new("突尼斯", @"突尼斯议程》?第\s*[0-9]+\s*(?<word>条)", "段", "段"),
    };

    /// <summary>Each "article" that is one of the Tunis Agenda.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        if (!Wordings.TryGetValue(draft.Language, out var wording))
        {
            yield break;
        }
        foreach (var paragraph in draft.Paragraphs.Concat(draft.Notes).Where(paragraph => paragraph.Text.Contains(wording.Key, StringComparison.Ordinal)))
        {
            foreach (var word in wording.Pattern.Value.Matches(paragraph.Text).Select(match => match.Groups["word"]))
            {
                yield return Finding.InText(paragraph, word.Index, word.Length, at => RulesMessages.TunisArticle(at, word.Value, wording.For(word.Value)));
            }
        }
    }

    /// <summary>How a language names the Tunis Agenda, "article" of it, and what is right.</summary>
    private sealed record Wording(string Key, string Expression, string One, string Many)
    {
        public Lazy<Regex> Pattern { get; } =
            new(() => new Regex(Expression, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

        public string For(string word) => word[^1] is 's' or 'S' ? Many : One;
    }
}
