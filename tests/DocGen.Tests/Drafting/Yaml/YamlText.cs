using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;
using Xunit;

namespace DocGen.Tests.Drafting.Yaml;

/// <summary>The vocabulary of the YAML tests: read a text, show a tree on one line, show findings whole.</summary>
internal static class YamlText
{
    public static (YamlNode? Root, IReadOnlyList<Diagnostic> Found) Read(string text)
    {
        var bag = new DiagnosticBag();
        var root = YamlReader.Read(new SourceText("x.yaml", text), bag);
        return (root, bag.InReadingOrder());
    }

    public static YamlNode Sound(string text)
    {
        var (root, found) = Read(text);
        Assert.True(found.Count == 0, Lines(found));
        return root!;
    }

    /// <summary>Each finding as `line,column-endline,endcolumn code sentence | hint`.</summary>
    public static string Lines(IEnumerable<Diagnostic> found) => string.Join("\n", found.Select(d =>
        $"{d.Span.Line},{d.Span.Column}-{(d.Span.EndLine == d.Span.Line ? "" : d.Span.EndLine + ",")}{d.Span.EndColumn} {d.Code} {d.Message} | {d.Hint}"));

    public static string Findings(string text) => Lines(Read(text).Found);

    /// <summary>A tree as JSON-like text: `{a: [“b”, {c: ∅}]}`, where ∅ is nothing.</summary>
    public static string Show(YamlNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, YamlNode? node)
    {
        switch (node)
        {
            case YamlScalar { IsMissing: true }:
                text.Append('∅');
                break;
            case YamlScalar scalar:
                text.Append('“').Append(scalar.Value.Replace("\n", "⏎")).Append('”');
                break;
            case YamlSequence sequence:
                text.Append('[');
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Append(text, sequence.Items[i]);
                }
                text.Append(']');
                break;
            case YamlMapping mapping:
                text.Append('{');
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    text.Append(i > 0 ? ", " : "").Append(mapping.Entries[i].Key.Value).Append(": ");
                    Append(text, mapping.Entries[i].Value);
                }
                text.Append('}');
                break;
            default:
                text.Append("null");
                break;
        }
    }
}
