using System.Globalization;
using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;
using Xunit;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>Writes random lines in a style of YAML, and compares a value with the source it points at, character by character.</summary>
internal static class ScalarWriting
{
    public static string Write(string[] lines, ScalarStyle style, int indent, string lineEnd, bool inList)
    {
        var margin = new string(' ', indent);
        var inner = margin + (inList ? "  " : "    ");
        var body = style switch
        {
            ScalarStyle.Plain => string.Join(lineEnd + inner, lines.Select(Plain)),
            ScalarStyle.SingleQuoted => $"'{string.Join(lineEnd + inner, lines.Select(line => line.Replace("'", "''")))}'",
            ScalarStyle.DoubleQuoted => $"\"{string.Join(lineEnd + inner, lines.Select(DoubleQuoted))}\"",
            _ => (style == ScalarStyle.Literal ? "|2" : ">2") + (lines.Length % 2 == 0 ? "+" : "-") + lineEnd
                + string.Join(lineEnd, lines.Select((line, i) => inner + (i == 0 && string.IsNullOrWhiteSpace(line) ? "x" : "") + line)),
        };
        // A list's block is indented by two from its dash, a map's from its name.
        return inList ? $"{margin}- {body}{lineEnd}" : $"k:{lineEnd}{margin}  n: {body}{lineEnd}{margin}  z: q{lineEnd}";
    }

    public static void Check(string source, YamlScalar scalar)
    {
        var text = new SourceText("x.yaml", source);
        for (var i = 0; i < scalar.Value.Length; i++)
        {
            var span = scalar.SpanOf(i, 1);
            var from = text.Offset(span.Line, span.Column);
            var written = source[from..text.Offset(span.EndLine, span.EndColumn)];
            Expect.That(Means(written, scalar.Value[i], scalar.Style), $"{Escape(written)} is no {Escape(scalar.Value[i].ToString())} at {i} in {Escape(source)}");
        }
    }

    private static bool Means(string written, char c, ScalarStyle style) =>
        written == c.ToString()
        || (c is '\n' or ' ' && written is "\n" or "\r\n" && (c == '\n' || style != ScalarStyle.Literal))
        || (style == ScalarStyle.SingleQuoted && c == '\'' && written == "''")
        || (style == ScalarStyle.DoubleQuoted && written == Escaped(c));

    private static string Escaped(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        'é' => "\\u00e9",
        _ => c.ToString(),
    };

    private static string DoubleQuoted(string line)
    {
        var text = new StringBuilder();
        foreach (var c in line)
        {
            text.Append(c is '"' or '\\' or 'é' ? Escaped(c) : c);
        }
        return text.ToString();
    }

    /// <summary>What a plain text may not hold is left out; a letter at its start and end keeps it a text.</summary>
    private static string Plain(string line) =>
        "x" + line.Replace(":", "").Replace("#", "") + "y";

    private static string Escape(string text) => string.Concat(text.Select(c =>
        c is > ' ' and < '\x7f' ? c.ToString() : $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}"));
}
