using System.Globalization;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary><c>string.…</c>; a null text behaves as an empty one.</summary>
internal static class StringFunctions
{
    public static BuiltinGroup Create() => new BuiltinGroup("string")
        .With("append text with", (in BuiltinCall c) => c.Text(0) + c.Text(1))
        .With("prepend text by", (in BuiltinCall c) => c.Text(1) + c.Text(0))
        .With("upcase text", (in BuiltinCall c) => c.TextOrNull(0)?.ToUpperInvariant())
        .With("downcase text", (in BuiltinCall c) => c.TextOrNull(0)?.ToLowerInvariant())
        .With("capitalize text", (in BuiltinCall c) => Capitalize(c.Text(0)))
        .With("capitalizewords text", (in BuiltinCall c) => CapitalizeWords(c.Text(0)))
        .With("strip text", (in BuiltinCall c) => c.Text(0).Trim())
        .With("lstrip text", (in BuiltinCall c) => c.Text(0).TrimStart())
        .With("rstrip text", (in BuiltinCall c) => c.Text(0).TrimEnd())
        .With("strip_newlines text", (in BuiltinCall c) =>
            c.Text(0).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal))
        .With("size text", (in BuiltinCall c) => Boxes.Of(c.Text(0).Length))
        .With("empty text", (in BuiltinCall c) => Boxes.Of(c.Text(0).Length == 0))
        .With("whitespace text", (in BuiltinCall c) => Boxes.Of(string.IsNullOrWhiteSpace(c.Text(0))))
        .With("contains text value", (in BuiltinCall c) =>
            Boxes.Of(c.Text(1).Length > 0 && c.Text(0).Contains(c.Text(1), StringComparison.Ordinal)))
        .With("starts_with text value", (in BuiltinCall c) =>
            Boxes.Of(c.Text(1).Length > 0 && c.Text(0).StartsWith(c.Text(1), StringComparison.Ordinal)))
        .With("ends_with text value", (in BuiltinCall c) =>
            Boxes.Of(c.Text(1).Length > 0 && c.Text(0).EndsWith(c.Text(1), StringComparison.Ordinal)))
        .With("equals_ignore_case text value", (in BuiltinCall c) =>
            Boxes.Of(string.Equals(c.Text(0), c.Text(1), StringComparison.OrdinalIgnoreCase)))
        .With("index_of text search start_index? count? string_comparison?", IndexOf)
        .With("slice text start length?", (in BuiltinCall c) =>
            Slice(c.Text(0), c.Int(1), c.Int(2, 0) is var n and > 0 ? n : int.MaxValue))
        .With("slice1 text start length?", (in BuiltinCall c) => Slice(c.Text(0), c.Int(1), Math.Max(0, c.Int(2, 1))))
        .With("split text match", Split)
        .With("replace text match replace", (in BuiltinCall c) => Replace(c, c.Text(0), c.Text(1), c.Text(2)))
        .With("replace_first text match replace from_end?", (in BuiltinCall c) =>
            ReplaceOne(c, c.Text(2), c.Context.ToBool(c[3])))
        .With("remove text remove", (in BuiltinCall c) => Replace(c, c.Text(0), c.Text(1), ""))
        .With("remove_first text remove", (in BuiltinCall c) => ReplaceOne(c, "", fromEnd: false))
        .With("remove_last text remove", (in BuiltinCall c) => ReplaceOne(c, "", fromEnd: true))
        .With("truncate text length ellipsis?", Truncate)
        .With("truncatewords text count ellipsis?", TruncateWords)
        .With("pad_left text width", (in BuiltinCall c) => c.Text(0).PadLeft(Width(c)))
        .With("pad_right text width", (in BuiltinCall c) => c.Text(0).PadRight(Width(c)))
        .With("pluralize number singular plural", (in BuiltinCall c) => c.Double(0) == 1 ? c.Text(1) : c.Text(2))
        .With("handleize text", (in BuiltinCall c) => Handleize(c.Text(0)))
        .With("escape text", (in BuiltinCall c) => Escape(c.Text(0)))
        .With("literal text", (in BuiltinCall c) => c.TextOrNull(0) is { } text ? $"\"{Escape(text)}\"" : null)
        .With("to_int text", (in BuiltinCall c) =>
            int.TryParse(c.Text(0), NumberStyles.Integer, c.Context.CurrentCulture, out var n) ? Boxes.Of(n) : null)
        .With("to_long text", (in BuiltinCall c) =>
            long.TryParse(c.Text(0), NumberStyles.Integer, c.Context.CurrentCulture, out var n) ? n : null)
        .With("to_float text", (in BuiltinCall c) =>
            float.TryParse(c.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, c.Context.CurrentCulture,
            out var n) ? n : null)
        .With("to_double text", (in BuiltinCall c) =>
            double.TryParse(c.Text(0), NumberStyles.Float | NumberStyles.AllowThousands, c.Context.CurrentCulture,
            out var n) ? n : null)
        .With("base64_encode text", (in BuiltinCall c) => Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Text(0))))
        .With("base64_decode text", (in BuiltinCall c) => Encoding.UTF8.GetString(Convert.FromBase64String(c.Text(0))))
        .WithHashes()
        .Done();

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (result, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isFirst = i == 0 || char.IsWhiteSpace(text[i - 1]);
            result[i] = isFirst ? char.ToUpperInvariant(text[i]) : text[i];
        }
    });

    private static object? IndexOf(in BuiltinCall c)
    {
        var text = c.Text(0);
        var start = Math.Clamp(c.Int(2, 0), 0, text.Length);
        var count = Math.Clamp(c.Int(3, int.MaxValue), 0, text.Length - start);
        var comparison = c.TextOrNull(4) is { } name ? Enum.Parse<StringComparison>(name, ignoreCase: true)
            : StringComparison.Ordinal;
        // The current culture is the machine's, which must not decide anything.
        if (comparison is StringComparison.CurrentCulture or StringComparison.CurrentCultureIgnoreCase) comparison += 2;
        return Boxes.Of(text.IndexOf(c.Text(1), start, count, comparison));
    }

    private static string Slice(string text, int start, int length)
    {
        if (start < 0) start = Math.Max(0, start + text.Length);
        return start >= text.Length ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static ScriptArray Split(in BuiltinCall c)
    {
        var parts = c.Text(0).Split(c.Text(1), StringSplitOptions.RemoveEmptyEntries);
        c.Context.Limits.CountItems(c.Node.Span, parts.Length);
        c.Context.Limits.CheckLength(c.Node, c.Text(0).Length);
        var list = new ScriptArray(parts.AsEnumerable<object?>());
        c.Context.Limits.Hold(c.Node.Span, list, c.Text(0).Length * 2L);
        return list;
    }

    private static string Replace(in BuiltinCall c, string text, string match, string replacement)
    {
        if (match.Length == 0) return text;
        var grows = replacement.Length - match.Length;
        if (grows > 0)
        {
            long count = 0;
            for (var i = text.IndexOf(match, StringComparison.Ordinal); i >= 0; i =
                text.IndexOf(match, i + match.Length, StringComparison.Ordinal)) count++;
            c.Context.Limits.CheckLength(c.Node, text.Length + count * grows);
        }

        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string ReplaceOne(in BuiltinCall c, string replacement, bool fromEnd)
    {
        var (text, match) = (c.Text(0), c.Text(1));
        var at = match.Length == 0 ? -1 : fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal)
            : text.IndexOf(match, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static string Truncate(in BuiltinCall c)
    {
        var (text, ellipsis) = (c.Text(0), c.TextOrNull(2) ?? "...");
        var length = Math.Max(0, c.Int(1));
        return text.Length <= length ? text
            : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    private static string TruncateWords(in BuiltinCall c)
    {
        var words = c.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(0, c.Int(1));
        return string.Join(" ", words.Take(count)) + (words.Length > count ? c.TextOrNull(2) ?? "..." : "");
    }

    private static int Width(in BuiltinCall c)
    {
        var width = c.Int(1);
        c.Context.Limits.CheckLength(c.At(1), width);
        return Math.Max(0, width);
    }

    /// <summary>Lower case, and one <c>-</c> for every run of other signs.</summary>
    private static string Handleize(string text)
    {
        var handle = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length > 0 && handle[^1] != '-') handle.Append('-');
        }

        return handle.ToString().TrimEnd('-');
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        ValuePrinter.AppendEscaped(escaped, text);
        return escaped.ToString();
    }
}
