using System.Globalization;

namespace DocGen.Drafting.Packs;

/// <summary>Lengths as packs write them: twips (<c>120</c>), <c>6pt</c>, <c>20mm</c>, <c>2cm</c>.</summary>
internal static class Length
{
    private static readonly (string Unit, double Twips)[] Units = [("pt", 20), ("mm", 1440 / 25.4), ("cm", 1440 / 2.54)];

    /// <summary>The length in twips (1/20 pt), or null where the text is none.</summary>
    public static int? Parse(string text)
    {
        var (number, factor) = (text, 1.0);
        foreach (var (unit, twips) in Units)
        {
            if (text.EndsWith(unit, StringComparison.Ordinal))
            {
                (number, factor) = (text[..^unit.Length].TrimEnd(), twips);
            }
        }
        return double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value * factor) <= 31_680   // Word's own limit: 22 inches
            ? (int)Math.Round(value * factor)
            : null;
    }
}
