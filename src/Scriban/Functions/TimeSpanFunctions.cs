namespace Scriban.Functions;

/// <summary><c>timespan.…</c></summary>
internal static class TimeSpanFunctions
{
    public static BuiltinGroup Create()
    {
        var group = new BuiltinGroup("timespan")
            .With("from_days days", (in BuiltinCall c) => TimeSpan.FromDays(c.Double(0)))
            .With("from_hours hours", (in BuiltinCall c) => TimeSpan.FromHours(c.Double(0)))
            .With("from_minutes minutes", (in BuiltinCall c) => TimeSpan.FromMinutes(c.Double(0)))
            .With("from_seconds seconds", (in BuiltinCall c) => TimeSpan.FromSeconds(c.Double(0)))
            .With("from_milliseconds millis", (in BuiltinCall c) => TimeSpan.FromMilliseconds(c.Double(0)))
            .With("parse text", (in BuiltinCall c) => TimeSpan.Parse(c.Text(0), c.Context.CurrentCulture));
        group.SetValue("zero", TimeSpan.Zero, true);
        return group.Done();
    }
}
