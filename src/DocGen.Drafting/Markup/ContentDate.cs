using System.Globalization;

namespace DocGen.Drafting.Markup;

/// <summary>Dates as content writes them: <c>2013-02-03</c>, or with a time <c>2013-02-03T14:30</c>; no time zone.</summary>
public static class ContentDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>The date, or null where the text is none; years from 1601, the first that Office reads.</summary>
    public static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year > 1600
            ? date
            : null;

    /// <summary>The shortest form that reads as the same date.</summary>
    public static string Write(DateTime date) => date.ToString(
        date.TimeOfDay == TimeSpan.Zero ? Formats[0] : date.Second == 0 ? Formats[1] : Formats[2], CultureInfo.InvariantCulture);
}
