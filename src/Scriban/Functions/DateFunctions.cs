using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// <c>date.…</c>: the functions, and the format in which every date is printed, which a template may set.
/// </summary>
internal sealed class DateFunctions : ScriptObject
{
    private const string DefaultFormat = "%d %b %Y";

    private static readonly ScriptVariable Name = new("date");

    private string format = DefaultFormat;

    public static BuiltinGroup Shared { get; } = new BuiltinGroup("date")
        .With("now", Now)
        .With("add_days date days", (in BuiltinCall c) => Add(c, (d, n) => d.AddDays(n)))
        .With("add_months date months", (in BuiltinCall c) => Add(c, (d, n) => d.AddMonths((int)n)))
        .With("add_years date years", (in BuiltinCall c) => Add(c, (d, n) => d.AddYears((int)n)))
        .With("add_hours date hours", (in BuiltinCall c) => Add(c, (d, n) => d.AddHours(n)))
        .With("add_minutes date minutes", (in BuiltinCall c) => Add(c, (d, n) => d.AddMinutes(n)))
        .With("add_seconds date seconds", (in BuiltinCall c) => Add(c, (d, n) => d.AddSeconds(n)))
        .With("add_milliseconds date millis", (in BuiltinCall c) => Add(c, (d, n) => d.AddMilliseconds(n)))
        .With("parse text pattern? culture?", (in BuiltinCall c) => Parse(c, 0, 1, 2))
        .With("parse_to_string text output_pattern output_culture? input_pattern? input_culture?", (in BuiltinCall c) =>
            Parse(c, 0, 3, 4) is { } date
                ? DateFormat.Write(new DateTimeOffset(date, TimeSpan.Zero), c.Text(1), DefaultFormat, c.Culture(2))
                : null)
        .With("to_string date pattern culture?", ToText)
        .Done();

    public override bool Contains(string member) =>
        member is "format" or "default_format" || Shared.Contains(member) || base.Contains(member);

    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "format" => format,
            "default_format" => DefaultFormat,
            _ => Shared[member],
        };
        return value is not null || base.TryGetValue(context, span, member, out value);
    }

    public override bool CanWrite(string member) => member == "format";

    public override bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value,
        bool readOnly)
    {
        if (member != "format") return false;
        format = value is null ? DefaultFormat : context.ObjectToString(value);
        return true;
    }

    /// <summary>
    /// A date as the template's <c>date.format</c> says; a template that has another <c>date</c> gets the plain .NET
    /// text.
    /// </summary>
    public static string Print(TemplateContext context, DateTime date)
    {
        var hint = -1;
        context.Scopes.TryGet(Name, ref hint, out var group);
        var culture = context.CurrentCulture;
        return group is DateFunctions known
            ? DateFormat.Write(new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero),
                known.format, DefaultFormat, culture)
            : date.ToString(culture);
    }

    private static object? Now(in BuiltinCall c) => c.Context.Clock is { } clock ? clock.GetUtcNow().UtcDateTime
        : throw c.Error("there is no clock here: the host sets TemplateContext.Clock if templates may know the time");

    private static object? Add(in BuiltinCall c, Func<DateTime, double, DateTime> add)
    {
        if (c[0] is null) return null;
        var result = add(Date(c), c.Double(1));
        return c[0] switch
        {
            DateTimeOffset date => new DateTimeOffset(result, date.Offset),
            DateOnly when result.TimeOfDay == TimeSpan.Zero => DateOnly.FromDateTime(result),
            _ => result,
        };
    }

    private static DateTime Date(in BuiltinCall c) =>
        ValueConverter.AsDate(c[0])
            ?? throw ValueConverter.Mismatch(c.At(0), c[0], "a date (date.parse makes one of a text)");

    private static string? ToText(in BuiltinCall c)
    {
        if (c[0] is null) return null;
        var date = c[0] as DateTimeOffset?
            ?? new DateTimeOffset(DateTime.SpecifyKind(Date(c), DateTimeKind.Unspecified), TimeSpan.Zero);
        c.Context.Limits.CheckLength(c.Node, c.Text(1).Length * 4L);
        var hint = -1;
        c.Context.Scopes.TryGet(Name, ref hint, out var group);
        return DateFormat.Write(date, c.Text(1), (group as DateFunctions)?.format ?? DefaultFormat, c.Culture(2));
    }

    private static DateTime? Parse(in BuiltinCall c, int text, int pattern, int culture)
    {
        if (c.TextOrNull(text) is not { Length: > 0 } value) return null;
        // Never the present date for a missing one, nor the machine's zone for a given one.
        const DateTimeStyles styles =
            DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;
        var found = c.TextOrNull(pattern) is { Length: > 0 } format
            ? DateTime.TryParseExact(value, DateFormat.ToDotNet(format), c.Culture(culture), styles, out var date)
            : DateTime.TryParse(value, c.Culture(culture), styles, out date);
        if (found) return date;
        return c.Context.StrictVariables ? throw c.Error($"`{value}` is not a date") : null;
    }
}
