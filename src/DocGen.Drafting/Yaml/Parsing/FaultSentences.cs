using DocGen.Diagnostics;

namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>A sentence for what stopped the parser where the survey saw nothing wrong. The parser's own words only pick it.</summary>
internal static class FaultSentences
{
    /// <summary>Reports the fault, unless its line has an error already, and gives the line that it stands on.</summary>
    public static int Report(ParsedText text, Fault fault, DiagnosticBag diagnostics)
    {
        var at = text.ToSource(Place(text.Text, fault));
        var span = text.Source.Span(at, Math.Min(at + 1, text.Source.Text.Length));
        if (!diagnostics.Any(known => known.Severity == Severity.Error && known.Span.Line == span.Line && known.Span.File == span.File))
        {
            diagnostics.Add(Sentence(span, fault.Reason));
        }
        return span.Line;
    }

    private static Diagnostic Sentence(SourceSpan span, string reason) =>
        Has(reason, "expected ',' or") ? YamlMessages.NoComma(span, Has(reason, "sequence") ? '[' : '{')
        : Has(reason, " tab ") ? YamlMessages.Tab(span)
        : YamlMessages.NotUnderstood(span);

    private static bool Has(string reason, string words) => reason.Contains(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The parser often looks at the next line already; what is wrong stands before.</summary>
    private static int Place(string text, Fault fault)
    {
        var at = Math.Min(fault.Start, text.Length);
        if (at < text.Length && !LineEnds.IsGapAt(text, at))
        {
            return at;
        }
        var last = text.AsSpan(0, at).TrimEnd().Length;
        return last == 0 ? 0 : LineEnds.SkipBlanks(text, LineEnds.StartOfLine(text, last - 1));
    }
}
