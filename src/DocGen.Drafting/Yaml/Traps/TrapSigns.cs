using DocGen.Diagnostics;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>The signs that cannot begin a plain text, and what YAML takes each for.</summary>
internal static class TrapSigns
{
    /// <summary>True where a text begins with a sign that YAML has taken; brackets and quotes depend on what follows, and are not asked for here.</summary>
    public static bool IsAt(string text, int at) => text[at] switch
    {
        '*' or '&' or '!' or '@' or '`' or '%' or ',' or ']' or '}' or '|' or '>' => true,
        '?' => Parsing.LineEnds.IsGapAt(text, at + 1),
        _ => InlineMarks.Opens(text, at),
    };

    /// <summary>The sentence for the sign at an offset.</summary>
    public static Diagnostic Sentence(Findings findings, int at, string hint)
    {
        var span = findings.Span(at, at + 1);
        return findings.Text[at] switch
        {
            '{' when InlineMarks.Opens(findings.Text, at) =>
                YamlMessages.BeginsWithMark(findings.Span(at, at + 3), findings.Text.Substring(at, 3), hint),
            '[' or '{' => YamlMessages.BeginsWithBracket(span, findings.Text[at], hint),
            '"' or '\'' => YamlMessages.BeginsWithQuote(span, findings.Text[at], hint),
            '*' => YamlMessages.BeginsWithStar(span, hint),
            '&' => YamlMessages.BeginsWithAmpersand(span, hint),
            '!' => YamlMessages.BeginsWithBang(span, hint),
            '|' or '>' => YamlMessages.BeginsWithBlockSign(span, findings.Text[at], hint),
            ',' or ']' or '}' => YamlMessages.BeginsWithFlowSign(span, findings.Text[at], hint),
            '?' => YamlMessages.BeginsWithQuestionMark(span, hint),
            _ => YamlMessages.BeginsWithReserved(span, findings.Text[at], hint),
        };
    }
}
