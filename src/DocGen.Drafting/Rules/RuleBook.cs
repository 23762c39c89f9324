using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Rules;

/// <summary>
/// The rules that a drafter forgets. A draft is held against each, unless its file or its set switches the rule off; what breaks one is a
/// warning, and nothing is ever changed.
/// </summary>
public static class RuleBook
{
    private static readonly DraftRule[] Rules =
    [
        new("clause-endings", ClauseEndings.Find),
        new("emptied-clauses", EmptiedClauses.Find),
        new("label-gaps", LabelGaps.Find),
        new("label-letters", LabelLetters.Find),
        new("call-words", CallWords.Find),
        new("tunis-paragraphs", TunisParagraphs.Find),
        new("double-spaces", DoubleSpaces.Find),
        new("chinese-quotes", ChineseQuotes.Find),
    ];

    /// <summary>The names of the rules, as <c>rules-off</c> takes them: those of drafts, and those of sets.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Rules.Select(rule => rule.Name), Placeholders.Name, MissingLanguages.Name, UnmarkedChanges.Name];

    /// <summary>Adds a warning for everything in a draft that breaks a rule, one for each rule and place.</summary>
    public static void Check(PlacedDraft placed, Pack pack, DiagnosticBag diagnostics)
    {
        if (!placed.Draft.Head.RulesOff.Contains(Placeholders.Name))
        {
            Placeholders.Check(placed, pack, diagnostics);
        }
        var rules = Rules.Where(rule => !placed.Draft.Head.RulesOff.Contains(rule.Name)).ToList();
        if (rules.Count == 0)
        {
            return;
        }
        if (!Breaks(RevisedDraft.Of(placed.Draft, pack, origins: null), rules))
        {
            return;
        }
        // Nearly no draft gets here; only for those that do is it worth knowing where each word comes from.
        var revised = RevisedDraft.Of(placed.Draft, pack, new Origins());
        foreach (var rule in rules)
        {
            diagnostics.AddRange(rule.Find(revised).Select(finding => finding.Tell(placed.Places)).DistinctBy(warning => warning.Span));
        }
    }

    private static bool Breaks(RevisedDraft revised, List<DraftRule> rules) => rules.Exists(rule => rule.Find(revised).Any());
}
