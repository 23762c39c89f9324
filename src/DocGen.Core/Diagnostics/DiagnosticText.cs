using System.Globalization;
using System.Text;

namespace DocGen.Diagnostics;

/// <summary>Writes a finding as people read it: the place, the sentence, the source line with a caret, the hint.</summary>
public static class DiagnosticText
{
    private const int Width = 110;

    /// <summary>The report of one finding, without a last line end.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="line">The text of the source line it points at, or null where there is none to show.</param>
    public static string Write(Diagnostic diagnostic, string? line)
    {
        var text = new StringBuilder(diagnostic.ToString());
        if (line is not null && diagnostic.Span.Line > 0)
        {
            AppendExcerpt(text, diagnostic.Span, line);
        }
        if (diagnostic.Hint is { } hint)
        {
            text.Append("\n  hint: ").Append(hint);
        }
        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, SourceSpan span, string line)
    {
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var column = Math.Clamp(span.Column - 1, 0, line.Length);
        var from = column > Width - 20 ? column - Width / 2 : 0;
        var shown = line.AsSpan(from, Math.Min(Width, line.Length - from)).ToString();
        text.Append(CultureInfo.InvariantCulture, $"\n  {number} | {(from > 0 ? "…" : "")}{shown}{(from + Width < line.Length ? "…" : "")}");
        text.Append('\n').Append(' ', number.Length + 2).Append(" | ").Append(' ', from > 0 ? 1 : 0);
        foreach (var c in line.AsSpan(from, column - from))
        {
            text.Append(c == '\t' ? '\t' : ' ');
        }
        var length = span.EndLine > span.Line ? line.Length - column : span.EndColumn - span.Column;
        text.Append('^', Math.Clamp(length, 1, Math.Max(1, shown.Length - (column - from))));
    }
}
