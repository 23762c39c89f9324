using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents;

namespace DocGen.Drafting.Symbols;

/// <summary>What a document does to the one that it belongs to.</summary>
public enum AmendmentKind
{
    /// <summary>It takes its place: <c>(Rev.1)</c>.</summary>
    Revision,

    /// <summary>It adds to it: <c>(Add.1)</c>.</summary>
    Addendum,

    /// <summary>It puts mistakes in it right: <c>(Corr.1)</c>.</summary>
    Corrigendum,
}

/// <summary>One bracket behind a document's number.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Number">Which one it is, from 1.</param>
public sealed record Amendment(AmendmentKind Kind, int Number);

/// <summary>
/// A document's symbol, taken apart: <c>WTPF-IEG/3/DT/40(Rev.1)(Add.2)-E</c> is the number 40 of the series DT, its addendum 2 to its
/// revision 1, in English. Amendments are stacked in the order in which they were made, as in ITU's running headers (<c>PP14/34(Rev.1)(Add.1)-E</c>).
/// </summary>
/// <param name="Base">The symbol without amendments and language: <c>WTPF-IEG/3/DT/40</c>.</param>
/// <param name="Amendments">The brackets behind it, from first to last.</param>
/// <param name="Letter">ITU's letter of the language (<c>-E</c> without its hyphen), or null.</param>
public sealed partial record DocumentSymbol(string Base, ValueList<Amendment> Amendments, string? Letter)
{
    /// <summary>The number that its series counts; null where the symbol does not end in one.</summary>
    public int? Number => int.TryParse(Segments()[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The letters of its series, such as <c>DT</c> or <c>ADM</c>; null for the main series, which has none.</summary>
    public string? Series => Segments() is [.., _, var series, _] && series.Length > 0 && series.All(char.IsAsciiLetterUpper) ? series : null;

    /// <summary>
    /// How many of the amendments a title block spells out ("Addendum 1 to Document …"): all from the first addendum or corrigendum on. Revisions
    /// before it stay behind the number.
    /// </summary>
    public int Spelt => Amendments.Count - Amendments.TakeWhile(amendment => amendment.Kind == AmendmentKind.Revision).Count();

    /// <summary>Takes a symbol apart; any text is one, if only a <see cref="Base"/>.</summary>
    public static DocumentSymbol Parse(string text)
    {
        var rest = text.Trim();
        var letter = Language().Match(rest);
        rest = letter.Success ? rest[..letter.Index] : rest;
        var amendments = new List<Amendment>();
        while (Bracket().Match(rest) is { Success: true } bracket
            && int.TryParse(bracket.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            amendments.Insert(0, new Amendment(char.ToUpperInvariant(bracket.Groups["word"].Value[0]) switch
            {
                'R' => AmendmentKind.Revision,
                'A' => AmendmentKind.Addendum,
                _ => AmendmentKind.Corrigendum,
            }, number));
            rest = rest[..bracket.Index];
        }
        return new DocumentSymbol(rest, [.. amendments], letter.Success ? letter.Groups["letter"].Value : null);
    }

    private string[] Segments() => Base.Split('/');

    [GeneratedRegex(@"\s*\((?<word>Rev|Rév|Add|Corr)\.?\s*(?<number>[0-9]+)\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    // Only behind a digit or a bracket: `CHINA-C` is no language.
    [GeneratedRegex(@"(?<=[0-9)])-(?<letter>[AEFSRC])$", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
