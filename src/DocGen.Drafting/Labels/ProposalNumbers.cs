using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Labels;

/// <summary>
/// Gives every proposal its number: source, document, and a serial that is counted from 1. A typed number stays; if it belongs to the
/// series, counting goes on from it. A proposal that comes or goes as a whole is counted too: the others keep their numbers.
/// </summary>
public static class ProposalNumbers
{
    /// <summary>The text with a number in every proposal's line that has one.</summary>
    /// <param name="text">A drafting text.</param>
    /// <param name="series">Source and document, such as <c>USA/27</c>; null counts nothing.</param>
    public static ValueList<Block> Number(ValueList<Block> text, string? series)
    {
        var next = 1;
        return text.Select(block => block is Paragraph { Mark.Properties.Style: Roles.Proposal } line ? Numbered(line) : block).ToValueList();

        Paragraph Numbered(Paragraph line)
        {
            switch (ProposalLine.Of(line).Number)
            {
                case null when series is not null:
                    return ProposalLine.WithNumber(line, string.Create(CultureInfo.InvariantCulture, $"{series}/{next++}"));
                case "":
                    return ProposalLine.SymbolOf(line);
                case { } typed when series is not null && SerialOf(typed, series) is { } serial:
                    next = serial + 1;
                    return line;
                default:
                    return line;
            }
        }
    }

    /// <summary>The serial of a number; null where it does not belong to the series.</summary>
    internal static int? SerialOf(string number, string series) =>
        number.StartsWith(series + "/", StringComparison.Ordinal)
        && int.TryParse(number.AsSpan(series.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial < int.MaxValue
            ? serial
            : null;
}
