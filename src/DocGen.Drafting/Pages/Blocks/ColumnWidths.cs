using System.Globalization;
using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary>The widths of a table's columns, from percentages of the text width or twips (<c>w:tblGrid</c>, ECMA-376 Part 1, §17.4.48).</summary>
internal static class ColumnWidths
{
    /// <summary>Word's limit.</summary>
    public const int MaxColumns = 63;

    /// <summary>Word's limit, 22 inches.</summary>
    private const int MaxTwips = 31680;

    /// <summary>The widths that <c>columns</c> names; null where it is absent or wrong.</summary>
    public static ValueList<int>? Read(PageContext page, PageElement element)
    {
        if (element.Given("columns") is not { } given)
        {
            return null;
        }
        var words = given.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var inPercent = words.Length > 0 && words[0].EndsWith('%');
        var numbers = new List<decimal>();
        foreach (var word in words)
        {
            if (Number(word, inPercent) is { } number)
            {
                numbers.Add(number);
            }
        }
        var isRight = numbers.Count == words.Length && numbers.Count is > 0 and <= MaxColumns;
        if (isRight && (!inPercent || numbers.Sum() <= 100))
        {
            return inPercent ? Shares(page, numbers) : [.. numbers.Select(n => (int)n)];
        }
        page.Report(given.Place, PageMessages.WrongValue("columns", given.Value,
            isRight ? AttributeForms.ColumnsTooWide : AttributeForms.Columns));
        return null;
    }

    /// <summary>Columns of one width over the whole text width.</summary>
    public static ValueList<int> Equal(PageContext page, int count) =>
        Shares(page, Enumerable.Repeat(100m / Math.Max(count, 1), count));

    /// <summary>The edges are rounded, not the widths, so that the whole is as wide as it should be.</summary>
    private static ValueList<int> Shares(PageContext page, IEnumerable<decimal> percentages)
    {
        var widths = new List<int>();
        var (sum, edge) = (0m, 0);
        foreach (var share in percentages)
        {
            sum += share;
            var next = (int)Math.Round(page.Page.TextWidth * sum / 100, MidpointRounding.AwayFromZero);
            widths.Add(next - edge);
            edge = next;
        }
        return [.. widths];
    }

    private static decimal? Number(string word, bool inPercent)
    {
        var styles = inPercent ? NumberStyles.AllowDecimalPoint : NumberStyles.None;
        var digits = inPercent && word.EndsWith('%') ? word[..^1] : inPercent ? "" : word;
        return decimal.TryParse(digits, styles, CultureInfo.InvariantCulture, out var number)
            && number > 0 && number <= (inPercent ? 100 : MaxTwips) ? number : null;
    }
}
