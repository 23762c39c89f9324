using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Scriban.Functions;

/// <summary><c>html.…</c></summary>
internal static class HtmlFunctions
{
    public static BuiltinGroup Create() => new BuiltinGroup("html")
        .With("escape text", (in BuiltinCall c) => c[0] is null ? null : WebUtility.HtmlEncode(c.Text(0)))
        .With("strip text", (in BuiltinCall c) => c[0] is null ? null : Invisible.Markup.Replace(c.Text(0), ""))
        .With("newline_to_br text", (in BuiltinCall c) =>
            c[0] is null ? null : Regex.Replace(c.Text(0), "\r?\n|\r", "<br />$0"))
        .With("url_encode text", (in BuiltinCall c) => c[0] is null ? null : Uri.EscapeDataString(c.Text(0)))
        .With("url_escape text", (in BuiltinCall c) => c[0] is null ? null : UrlEscape(c.Text(0)))
        .Done();

    /// <summary>Escapes what may stand nowhere in a URL, and leaves the signs that divide one.</summary>
    private static string UrlEscape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii
                && (char.IsAsciiLetterOrDigit((char)rune.Value)
                || "-._~:/?#[]@!$&'()*+,;=".Contains((char)rune.Value, StringComparison.Ordinal)))
            {
                escaped.Append((char)rune.Value);
                continue;
            }

            var count = rune.EncodeToUtf8(bytes);
            for (var i = 0; i < count; i++)
                escaped.Append('%').Append(bytes[i].ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    /// <summary>What a browser would not show. Made when first asked for: a pattern costs more than most renderings.</summary>
    private static class Invisible
    {
        /// <summary>Non-backtracking, so that no text makes it slow.</summary>
        public static readonly Regex Markup = new(
            "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>",
            RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking
                | RegexOptions.CultureInvariant);
    }
}
