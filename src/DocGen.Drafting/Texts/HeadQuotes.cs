using System.Text.RegularExpressions;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Texts;

/// <summary>
/// Takes what word processors make of the notation of a head for what was meant: curly quotation marks round the whole of a value, and
/// non-breaking spaces before it. Inside a value both are text.
/// </summary>
internal static partial class HeadQuotes
{
    /// <summary>The head as YAML; each character stays in its place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the head begins.</param>
    /// <param name="end">Behind it.</param>
    /// <param name="edits">Takes what is untidy.</param>
    /// <param name="diagnostics">Takes what is changed.</param>
    public static string Read(SourceText file, int start, int end, TextEdits edits, DiagnosticBag diagnostics)
    {
        var head = file.Text[start..end].ToCharArray();
        int? block = null;
        foreach (Match line in Line().Matches(file.Text[start..end]))
        {
            var (indent, gap, value) = (line.Groups[1], line.Groups[3], line.Groups[4]);
            if (block is { } deep && (indent.Length > deep || line.Value.Trim().Length == 0))
            {
                continue;
            }
            block = value.Value is ['|' or '>', ..] ? indent.Length : null;
            if (!line.Groups[2].Success)
            {
                continue;
            }
            Plain(indent);
            Plain(gap);
            if (Quoted().Match(value.Value) is { Success: true } quoted)
            {
                var (first, last) = (start + value.Index, start + value.Index + quoted.Groups[1].Length - 1);
                var sign = file.Text[first] == '“' ? '"' : '\'';
                (head[first - start], head[last - start]) = (sign, sign);
                edits.Add(file.Text, first, first + 1, sign.ToString());
                edits.Add(file.Text, last, last + 1, sign.ToString());
                diagnostics.Add(TextMessages.CurlyQuotes(file.Span(first, last + 1), quoted.Groups[1].Value));
            }
        }
        return new string(head);

        void Plain(Group blanks)
        {
            for (var i = blanks.Index; i < blanks.Index + blanks.Length; i++)
            {
                if (head[i] is '\u00A0' or '\u202F')
                {
                    head[i] = ' ';
                    edits.Add(file.Text, start + i, start + i + 1, " ");
                }
            }
        }
    }

    /// <summary>A head of YAML as it stands in a plain text: what would be taken for something else stands in straight quotation marks.</summary>
    public static string Keep(string head)
    {
        int? block = null;
        return Line().Replace(head, line =>
        {
            var (indent, gap, value) = (line.Groups[1], line.Groups[3].Value, line.Groups[4].Value);
            if (block is { } deep && (indent.Length > deep || line.Value.Trim().Length == 0))
            {
                return line.Value;
            }
            block = value is ['|' or '>', ..] ? indent.Length : null;
            var kept = gap[..^gap.TrimStart(' ', '\t').Length];
            var quoted = Quoted().Match(value);
            if (!line.Groups[2].Success || (kept == gap && !quoted.Success))
            {
                return line.Value;
            }
            var text = quoted.Success ? quoted.Groups[1].Value : value.Split(" #")[0];
            var said = (gap[kept.Length..] + text).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            return $"{indent.Value}{line.Groups[2].Value}{kept}\"{said}\"{value[text.Length..]}";
        });
    }

    [GeneratedRegex(@"^([ \u00A0\u202F]*)(?:([\w-]+:)([ \t\u00A0\u202F]+))?([^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(“[^“”""\\]*”|‘[^‘’']*’)[ \t]*(?:#.*)?$")]
    private static partial Regex Quoted();
}
