using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Texts;

namespace DocGen.Drafting.Rules;

/// <summary>
/// The sign that a clause of an Opinion ends in: a semicolon; a comma or semicolon before the next call; a full stop at the end of the text; a
/// colon where clauses are nested below. A paragraph without a label goes on with the clause before it: neither is judged.
/// </summary>
internal static class ClauseEndings
{
    private static readonly Ending Usual = new("a clause", ";", ClauseSigns.Semicolons);
    private static readonly Ending Nested = new("a nested clause", ";", ClauseSigns.Semicolons + ClauseSigns.Commas);
    private static readonly Ending Introducing = new("a clause with others below it", ":", ":：" + ClauseSigns.Semicolons + ClauseSigns.Commas);
    private static readonly Ending BeforeCall = new("the last clause before the next call", ",", ClauseSigns.Commas + ClauseSigns.Semicolons);
    private static readonly Ending Last = new("the last clause of an Opinion", ".", ".。");

    /// <summary>Where a clause stands, as messages say it; the sign that it should end in, and those that are no slip.</summary>
    private sealed record Ending(string Where, string Sign, string Allowed);

    /// <summary>The clauses that end in another sign, or in none.</summary>
    public static IEnumerable<Finding> Find(RevisedDraft draft)
    {
        var amends = draft.Marked.Head.Proposes is not null && !draft.Marked.IsEditedCopy;
        var texts = draft.Paragraphs.Where(paragraph => !paragraph.IsBlank).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            if (EndingOf(texts[i], i + 1 < texts.Count ? texts[i + 1] : null) is { } ending && Check(texts[i], ending, draft.Language, amends) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Ending? EndingOf(RevisedParagraph clause, RevisedParagraph? next) => (clause, next) switch
    {
        ({ Role: not Roles.Clause } or { Label: "" }, _) => null,
        (_, { Role: Roles.Clause, Label: "" }) => null,
        (_, { Role: Roles.Clause }) => next.Level > clause.Level ? Introducing : clause.Level > 1 ? Nested : Usual,
        (_, { Role: Roles.Call }) => BeforeCall,
        _ => Last,
    };

    private static Finding? Check(RevisedParagraph clause, Ending ending, string language, bool amends)
    {
        var end = clause.Text.TrimEnd().Length - 1;
        var last = ClauseSigns.WithoutClosers(clause.Text);
        // The end of a mark that is mistyped is told by itself, and the sign stands before it. The last clause but one may end in `; and`.
        if (last.Length > 0 && (LikeMarks.IsAtEnd(last) || ending.Allowed.Contains(last[^1])
            || (ending.Sign == ";" && ClauseSigns.EndsInConjunction(last, ClauseSigns.Semicolons + ClauseSigns.Commas))))
        {
            return null;
        }
        var found = last.Length == 0 || char.IsLetterOrDigit(last[^1]) ? (char?)null : last[^1];
        return Finding.InText(clause, found is null ? end : last.Length - 1, 1, at =>
            RulesMessages.WrongEnding(at, ending.Where, InLanguage(ending.Sign, language), found, amends));
    }

    private static string InLanguage(string sign, string language) => (language, sign) switch
    {
        ("zh", ";") => "；",
        ("zh", ",") => "，",
        ("zh", ".") => "。",
        ("zh", ":") => "：",
        ("ar", ";") => "؛",
        ("ar", ",") => "،",
        _ => sign,
    };
}
