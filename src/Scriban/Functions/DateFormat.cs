using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>The date patterns of the language: <c>%d %b %Y</c> and about 45 letters more.</summary>
internal static class DateFormat
{
    /// <param name="date">The date; only <c>%Z</c> and <c>%s</c> look at its offset.</param>
    /// <param name="pattern">The pattern; <c>%g</c> in front of it means the invariant culture.</param>
    /// <param name="standard">The pattern that a lone <c>%g</c> stands for.</param>
    /// <param name="culture">The culture of names.</param>
    public static string Write(DateTimeOffset date, string pattern, string standard, CultureInfo culture)
    {
        if (pattern.StartsWith("%g", StringComparison.Ordinal))
        {
            culture = CultureInfo.InvariantCulture;
            pattern = pattern[2..].TrimStart();
            if (pattern.Length == 0) pattern = standard;
        }

        var text = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length) text.Append(pattern[i]);
            else if (Letter(date.DateTime, date.Offset, pattern[++i], culture) is { } part) text.Append(part);
            else text.Append('%').Append(pattern[i]);
        }

        return text.ToString();
    }

    /// <summary>The .NET pattern for reading a date.</summary>
    public static string ToDotNet(string pattern)
    {
        var result = new StringBuilder(pattern.Length * 2);
        for (var i = 0; i < pattern.Length; i++)
        {
            var letter = pattern[i] == '%' && i + 1 < pattern.Length ? pattern[++i] : '\0';
            result.Append(letter switch
            {
                'a' => "ddd", 'A' => "dddd", 'b' or 'h' => "MMM", 'B' => "MMMM", 'd' => "dd", 'e' => "%d", 'm' => "MM",
                'y' => "yy", 'Y' => "yyyy", 'H' => "HH", 'k' => "%H", 'I' => "hh", 'l' => "%h", 'M' => "mm",
                'S' => "ss", 'L' => "fff", 'N' => "fffffff", 'p' or 'P' => "tt", 'Z' => "zzz", 'F' => "yyyy-MM-dd",
                'D' => "MM/dd/yy",
                'T' => "HH:mm:ss", 'R' => "HH:mm", 'r' => "hh:mm:ss tt", 'n' => "\n", 't' => "\t",
                // Blanks may not be escaped, since the text's blanks are skipped before it is compared.
                '\0' when char.IsWhiteSpace(pattern[i]) => pattern[i].ToString(),
                _ => "\\" + pattern[i],
            });
        }

        return result.ToString();
    }

    private static string? Letter(DateTime date, TimeSpan offset, char letter, CultureInfo culture)
    {
        var invariant = CultureInfo.InvariantCulture;
        return letter switch
        {
            'a' => date.ToString("ddd", culture),
            'A' => date.ToString("dddd", culture),
            'b' or 'h' => date.ToString("MMM", culture),
            'B' => date.ToString("MMMM", culture),
            'c' => date.ToString("ddd MMM dd HH:mm:ss yyyy", culture),
            'C' => (date.Year / 100).ToString("D2", invariant),
            'd' => date.ToString("dd", invariant),
            'D' => date.ToString("MM/dd/yy", invariant),
            'e' => date.Day.ToString(invariant).PadLeft(2),
            'F' => date.ToString("yyyy-MM-dd", invariant),
            'H' => date.ToString("HH", invariant),
            'I' => date.ToString("hh", invariant),
            'j' => date.DayOfYear.ToString("D3", invariant),
            'k' => date.Hour.ToString(invariant).PadLeft(2),
            'l' => date.ToString("%h", invariant).PadLeft(2),
            'L' => date.ToString("fff", invariant),
            'm' => date.ToString("MM", invariant),
            'M' => date.ToString("mm", invariant),
            'n' => "\n",
            'N' => date.ToString("fffffff", invariant) + "00",
            'p' => date.ToString("tt", invariant),
            'P' => date.ToString("tt", invariant).ToLowerInvariant(),
            'r' => date.ToString("hh:mm:ss tt", invariant),
            'R' => date.ToString("HH:mm", invariant),
            's' => new DateTimeOffset(date, offset).ToUnixTimeSeconds().ToString(invariant),
            'S' => date.ToString("ss", invariant),
            't' => "\t",
            'T' => date.ToString("HH:mm:ss", invariant),
            'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(invariant),
            'U' => Week(date, DayOfWeek.Sunday),
            'v' => date.Day.ToString(invariant).PadLeft(2) + date.ToString("-MMM-yyyy", invariant).ToUpperInvariant(),
            'V' => ISOWeek.GetWeekOfYear(date).ToString("D2", invariant),
            'w' => ((int)date.DayOfWeek).ToString(invariant),
            'W' => Week(date, DayOfWeek.Monday),
            'x' => date.ToString("d", culture),
            'X' => date.ToString("T", culture),
            'y' => date.ToString("yy", invariant),
            'Y' => date.ToString("yyyy", invariant),
            'Z' => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", invariant),
            '%' => "%",
            _ => null,
        };
    }

    private static string Week(DateTime date, DayOfWeek first) => CultureInfo.InvariantCulture.Calendar
        .GetWeekOfYear(date, CalendarWeekRule.FirstDay, first).ToString("D2", CultureInfo.InvariantCulture);
}
