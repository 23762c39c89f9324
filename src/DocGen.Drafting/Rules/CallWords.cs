using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Rules;

/// <summary>
/// The words in which a call begins: those that the pack lists for the language, in its case. What follows them, such as
/// <c>(broader implications)</c> or <c>Member States</c>, is free.
/// </summary>
internal static class CallWords
{
    /// <summary>The calls that begin in other words, or in a wrong case.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        if (draft.Calls.Count == 0)
        {
            yield break;
        }
        foreach (var paragraph in draft.Paragraphs.Where(paragraph => paragraph.Role == Roles.Call))
        {
            var start = paragraph.Text.TakeWhile(c => !char.IsLetter(c)).Count();
            var words = string.Join(' ', paragraph.Text[start..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (words.Length == 0 || draft.Calls.Any(call => Begins(words, call, StringComparison.Ordinal)))
            {
                continue;
            }
            var sameButCase = draft.Calls.Where(call => Begins(words, call, StringComparison.OrdinalIgnoreCase)).MaxBy(call => call.Length);
            var length = paragraph.Text.TrimEnd().Length - start;
            yield return Finding.InText(paragraph, start, Math.Min(length, sameButCase?.Length ?? length), at => sameButCase is null
                ? RulesMessages.UnknownCall(at, words, Nearest(words, draft.Calls), draft.Calls)
                : RulesMessages.CallCase(at, words[..sameButCase.Length], sameButCase));
        }
    }

    /// <summary>The text begins in these words, and not only in a part of one.</summary>
    internal static bool Begins(string words, string call, StringComparison comparison) =>
        words.StartsWith(call, comparison) && (words.Length == call.Length || HasNoBlanks(call) || !char.IsLetterOrDigit(words[call.Length]));

    /// <summary>The known calls that may be meant: the nearest one word long, the nearest of two words, and so on.</summary>
    private static List<string> Nearest(string words, IReadOnlyList<string> calls) =>
    [
        .. calls.GroupBy(call => HasNoBlanks(call) ? -call.Length : WordsOf(call))
            .Select(group => NearestName.Find(Beginning(words, group.Key), group))
            .OfType<string>(),
    ];

    /// <summary>As many words as are asked for; below 0, as many characters.</summary>
    private static string Beginning(string words, int count) =>
        count < 0 ? words[..Math.Min(-count, words.Length)] : string.Join(' ', words.Split(' ').Take(count)).TrimEnd(',', ':', ';', '.');

    private static int WordsOf(string call) => call.Count(c => c == ' ') + 1;

    /// <summary>Written in Chinese characters, which have no blanks between words.</summary>
    private static bool HasNoBlanks(string call) => call.Any(c => c is >= '\u2E80' and <= '\u9FFF');
}
