using DocGen.Documents;
using DocGen.Drafting.Markup;
using DocGen.Revisions;

namespace DocGen.Drafting.Settling;

/// <summary>Days from one to another, both among them; null leaves an end open.</summary>
public sealed record DaySpan(DateTime? First, DateTime? Last)
{
    /// <summary>True for a revision of one of the days; one without a date is of no day.</summary>
    public bool Has(Revision revision) => RevisionFilters.Between(First, Last)(revision);

    /// <summary><c>2013-02-03</c>, <c>2013-02-01..2013-02-03</c>, <c>2013-02-01..</c> or <c>..2013-02-03</c>; null for what is none of these.</summary>
    public static DaySpan? Parse(string text)
    {
        if (text.Split("..") is not [var first, .. var more] || more.Length > 1)
        {
            return null;
        }
        var last = more.Length == 0 ? first : more[0];
        var span = new DaySpan(Day(first), Day(last));
        return (first.Length > 0 && span.First is null) || (last.Length > 0 && span.Last is null) || (span.First ?? span.Last) is null || span.First > span.Last
            ? null
            : span;
    }

    private static DateTime? Day(string text) => ContentDate.Parse(text) is { } date && date == date.Date ? date : null;
}
