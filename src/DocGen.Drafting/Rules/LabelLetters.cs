using DocGen.Drafting.Labels;

namespace DocGen.Drafting.Rules;

/// <summary>A Cyrillic letter in a label among Latin ones, or the other way about: it looks the same and is not found by a search.</summary>
internal static class LabelLetters
{
    /// <summary>Cyrillic letters, each followed by its Latin twin.</summary>
    private const string Twins = "аaеeіiјjоoрpсcѕsхxуyАAВBЕEІIЈJКKМMНHОOРPСCЅSТTХXУY";

    private enum Script
    {
        None,
        Latin,
        Cyrillic,
    }

    /// <summary>The letters of typed labels that belong to another script than the other labels of their list.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        foreach (var list in LabelList.Of(draft))
        {
            var usual = ScriptOf(list, draft.Sequences);
            foreach (var paragraph in list.Paragraphs.Where(paragraph => paragraph.IsLabelTyped))
            {
                if (Letters(paragraph.Label).FirstOrDefault(c => ScriptOf(c) != Script.None && ScriptOf(c) != usual) is var letter and not '\0')
                {
                    yield return Finding.AtLabel(paragraph, at =>
                        RulesMessages.WrongScript(at, paragraph.Label, letter, usual == Script.Latin, TwinOf(letter)));
                }
            }
        }
    }

    /// <summary>The script of most labels of a list, and of the pack's own labels where none is in the majority.</summary>
    private static Script ScriptOf(LabelList list, IReadOnlyList<LabelSequence> sequences)
    {
        var scripts = list.Paragraphs.SelectMany(paragraph => Letters(paragraph.Label)).Select(ScriptOf).ToList();
        var (latin, cyrillic) = (scripts.Count(script => script == Script.Latin), scripts.Count(script => script == Script.Cyrillic));
        var pattern = sequences[Math.Min(list.Level, sequences.Count) - 1].Pattern;
        return latin > cyrillic ? Script.Latin
            : cyrillic > latin ? Script.Cyrillic
            : Letters(pattern).Any(c => ScriptOf(c) == Script.Cyrillic) ? Script.Cyrillic : Script.Latin;
    }

    /// <summary>The letters that count; what follows them, such as <c>bis</c>, may be in the language of the text.</summary>
    private static IEnumerable<char> Letters(string label) => label.SkipWhile(c => !char.IsLetter(c)).TakeWhile(char.IsLetter);

    private static Script ScriptOf(char c) =>
        c is >= '\u0400' and <= '\u052F' ? Script.Cyrillic : char.IsLetter(c) && c < '\u0250' ? Script.Latin : Script.None;

    private static char? TwinOf(char letter) => Twins.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Twins[at ^ 1] : null;
}
