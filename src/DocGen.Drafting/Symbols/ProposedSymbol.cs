using System.Text.RegularExpressions;

namespace DocGen.Drafting.Symbols;

/// <summary>
/// The symbol in the key <c>proposes</c>, behind which the number of the contribution may stand, or an annex; and a blank before the bracket of a revision,
/// which counts for nothing, here and where a document says its own symbol.
/// </summary>
public static partial class ProposedSymbol
{
    // The Chinese bracket stands without a blank before it.
    [GeneratedRegex(@"^[^\s（]+(\s*\((Rev|Rév|Add|Corr)\.?\s*[0-9]+\))*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Symbol { get; }

    /// <summary>The symbol of the document that is to be revised; empty where there is none.</summary>
    /// <param name="proposes">Such as <c>WTPF-IEG/2/10 (Contribution 27)</c>.</param>
    public static string In(string proposes) => string.Concat(Symbol.Match(proposes.Trim()).Value.Where(c => !char.IsWhiteSpace(c))).TrimEnd(',', '.', ';', ':');
}
