using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Texts;

/// <summary>
/// The line that begins a proposal, as ITU's documents have it: <c>MOD USA/27/1</c>. The number that comes next is left to be counted, as it is
/// where none stands (<c>MOD</c>), or <c>#</c>; <c>NOC</c> alone has none. <c>MOD number USA/27/1</c> is typed in any case, <c>MOD number</c> is
/// one without.
/// </summary>
internal static partial class ProposalText
{
    private const string Symbols = @"\(MOD\)|ADD\*|SUP\*|ADD|MOD|SUP|NOC";
    private const string Series = @"(?:[A-Z][A-Z0-9-]*/)+(?:[0-9]+(?:A[0-9]+)*|X+)/[0-9]+";
    private const string Typed = "number";

    /// <summary>True for the line of a proposal.</summary>
    public static bool IsLine(string text) => Line().IsMatch(text);

    /// <summary>The paragraph of the line.</summary>
    /// <param name="line">The line without its marks.</param>
    /// <param name="context">The marks over it.</param>
    public static Paragraph Read(string line, MarkContext context)
    {
        var match = Line().Match(line);
        var (inserted, deleted) = (context.Inserted, context.Deleted);
        var symbol = new TextAtom(match.Groups[1].Value, RunProperties.Plain) { Inserted = inserted, Deleted = deleted };
        var label = new LabelAtom(null, RunProperties.Plain) { Inserted = inserted, Deleted = deleted };
        var paragraph = new Paragraph(
            inserted is null && deleted is null ? [symbol] : [label, symbol],
            new MarkAtom(new ParagraphProperties(Roles.Proposal)) { Inserted = inserted, Deleted = deleted });
        var number = match.Groups[2].Value;
        return number switch
        {
            "#" => paragraph,
            "" => symbol.Text == ProposalLine.NoChange ? ProposalLine.WithNumber(paragraph, "") : paragraph,
            _ => ProposalLine.WithNumber(paragraph, IsTyped(number) ? number[Typed.Length..].TrimStart() : number),
        };
    }

    /// <summary>True for a line whose number stays, though it may be the one that comes next.</summary>
    public static bool IsTypedNumber(string line) => IsTyped(Line().Match(line).Groups[2].Value);

    /// <summary>Leaves the numbers that come next to be counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="series">Source and document of the numbers that are counted; null counts none.</param>
    /// <param name="typed">The paragraphs whose number stays.</param>
    /// <param name="placed">Notes that one paragraph stands where another stood.</param>
    public static void Settle(List<Block> text, string? series, IReadOnlySet<int> typed, Action<Paragraph, Paragraph> placed)
    {
        if (series is null)
        {
            return;
        }
        var next = 1;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i] is not Paragraph { Mark.Properties.Style: Roles.Proposal } line)
            {
                continue;
            }
            var number = ProposalLine.Of(line).Number;
            if (number is "")
            {
                continue;
            }
            if (number == string.Create(CultureInfo.InvariantCulture, $"{series}/{next}") && !typed.Contains(i))
            {
                text[i] = ProposalLine.SymbolOf(line);
                placed((Paragraph)text[i], line);
            }
            next = (number is null ? next : ProposalNumbers.SerialOf(number, series) ?? next - 1) + 1;
        }
    }

    /// <summary>The line; <see cref="Read"/> is the way back.</summary>
    /// <param name="line">The paragraph as the draft has it.</param>
    /// <param name="counted">Its number when all are counted.</param>
    /// <param name="isTyped">The number is to stay, whatever comes next.</param>
    public static string Write(Paragraph line, string? counted, bool isTyped)
    {
        var (symbol, number) = ProposalLine.Of(line);
        if (number is "")
        {
            return symbol == ProposalLine.NoChange && !isTyped ? symbol : $"{symbol} {Typed}";
        }
        return number is not null && (isTyped || !Number().IsMatch(number)) ? $"{symbol} {Typed} {number}"
            : (number ?? counted) is { Length: > 0 } shown && Number().IsMatch(shown) ? $"{symbol} {shown}"
            : symbol == ProposalLine.NoChange ? symbol + " #"
            : symbol;
    }

    /// <summary>What a proposal is about, when it stands below the symbol: all in capitals, but for what stands in brackets.</summary>
    public static bool IsTitle(string shown)
    {
        var (depth, hasCapital) = (0, false);
        foreach (var c in shown)
        {
            depth += c is '(' or '[' ? 1 : c is ')' or ']' && depth > 0 ? -1 : 0;
            if (depth == 0 && char.IsLetter(c))
            {
                if (!char.IsUpper(c))
                {
                    return false;
                }
                hasCapital = true;
            }
        }
        return hasCapital;
    }

    /// <summary>What is wrong with a line that is nearly one of a proposal; null for another line.</summary>
    public static Diagnostic? Mistake(string line, Func<int, int, SourceSpan> span)
    {
        if (Nearly().Match(line) is { Success: true } near && !ProposalLine.Symbols.Contains(near.Groups[1].Value))
        {
            return ProposalMessages.UnknownSymbol(span(near.Groups[1].Index, near.Groups[1].Length), near.Groups[1].Value, ProposalLine.Symbols);
        }
        var bare = Marks().Replace(line, " ");
        return bare.Length != line.Length && AllSymbols().IsMatch(bare) ? ProposalMessages.MarkedSymbol(span(0, line.Length)) : null;
    }

    private static bool IsTyped(string number) => number == Typed || number.StartsWith(Typed + " ", StringComparison.Ordinal);

    [GeneratedRegex(@"^(" + Symbols + @")(?:[ \t\u00A0\u202F]+(#|number(?: .*)?|[^\s\\{}]*[0-9/][^\s\\{}]*))?$", RegexOptions.Singleline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^[^\s\\{}]*[0-9/][^\s\\{}]*\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(\(?[A-Z]{2,4}\)?\*?|add|mod|sup|noc|Add|Mod|Sup|Noc)[ \t\u00A0\u202F]+" + Series + "$")]
    private static partial Regex Nearly();

    [GeneratedRegex(@"\{\+\+|\{--|\{~~|~>|\+\+\}|--\}|~~\}")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\s*(?:(?:" + Symbols + @")\s*)+(?:\s" + Series + @")?\s*$")]
    private static partial Regex AllSymbols();
}
