using System.Buffers;
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
        ["en"] = new("Tunis", "article", @"\b(?<word>articles?)" + Numbers + @"of\s+the\s+Tunis\s+Agenda", "paragraph", "paragraphs"),
        ["fr"] = new("Tunis", "article", @"\b(?<word>articles?)" + Numbers + @"de\s+l.Agenda\s+de\s+Tunis", "paragraphe", "paragraphes"),
        ["es"] = new("Túnez", "artículo", @"\b(?<word>artículos?)" + Numbers + @"de\s+la\s+Agenda\s+de\s+Túnez", "párrafo", "párrafos"),
        ["ru"] = new("Тунис", "стат", @"\b(?<word>стат(ь[яиюе]|ей|ьях|ьям|ьями))" + Numbers + @"Тунисской\s+программы", "пункт", "пункт"),
        ["zh"] = new("突尼斯", "条", @"突尼斯议程》?第\s*[0-9]+\s*(?<word>条)", "段", "段"),
    };

    /// <summary>Each "article" that is one of the Tunis Agenda.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        if (!Wordings.TryGetValue(draft.Language, out var wording))
        {
            yield break;
        }
        foreach (var paragraph in draft.Paragraphs.Concat(draft.Notes).Where(wording.MayBeIn))
        {
            foreach (var word in wording.Pattern.Value.Matches(paragraph.Text).Select(match => match.Groups["word"]))
            {
                yield return Finding.InText(paragraph, word.Index, word.Length, at => RulesMessages.TunisArticle(at, word.Value, wording.For(word.Value)));
            }
        }
    }

    /// <summary>How a language names the Tunis Agenda, "article" (its beginning at least) of it, and what is right.</summary>
    private sealed record Wording(string Key, string Word, string Expression, string One, string Many)
    {
        private readonly Lazy<SearchValues<string>> words = new(() => SearchValues.Create([Word], StringComparison.OrdinalIgnoreCase));

        /// <summary>Few texts have both words; only for those is it worth making the pattern and matching it.</summary>
        public bool MayBeIn(RevisedParagraph paragraph) =>
            paragraph.Text.Contains(Key, StringComparison.Ordinal) && paragraph.Text.AsSpan().ContainsAny(words.Value);

        public Lazy<Regex> Pattern { get; } =
            new(() => new Regex(Expression, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

        public string For(string word) => word[^1] is 's' or 'S' ? Many : One;
    }
}
