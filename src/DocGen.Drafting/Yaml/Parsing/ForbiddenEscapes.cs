using System.Buffers;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Traps;

namespace DocGen.Drafting.Yaml.Parsing;

/// <summary>Escapes that YAML understands, but whose character no Word file can hold: <c>"\x01"</c>, <c>"\uFFFE"</c>.</summary>
internal static class ForbiddenEscapes
{
    /// <summary>The characters that XML 1.0 forbids, surrogates (which are allowed in pairs) aside.</summary>
    public static readonly SearchValues<char> Forbidden = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    /// <summary>Reports each such escape of a double-quoted text at its place.</summary>
    public static void Report(YamlScalar scalar, DiagnosticBag found)
    {
        var value = scalar.Value;
        for (var at = value.AsSpan().IndexOfAny(Forbidden); at >= 0 && found.Count < Findings.Most;)
        {
            found.Add(YamlMessages.ForbiddenEscape(scalar.SpanOf(at, 1), scalar.SourceOf(at)));
            var next = value.AsSpan(at + 1).IndexOfAny(Forbidden);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }
}
