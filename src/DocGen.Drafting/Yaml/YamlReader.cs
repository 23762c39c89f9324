using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Blocks;
using DocGen.Drafting.Yaml.Parsing;
using DocGen.Drafting.Yaml.Traps;

namespace DocGen.Drafting.Yaml;

/// <summary>
/// Reads YAML into nodes. A sound file is parsed once and never looked at by anything else; only a file that the
/// parser refuses, or that holds what DocGen's YAML has not, is surveyed for the mistakes that people make.
/// </summary>
public static class YamlReader
{
    /// <summary>So many lines are set aside before the file is given up.</summary>
    private const int MostLinesSetAside = 5;

    /// <summary>The tree of a file; null when there is no content, or none that can be understood. Then it is told why.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = ParsedText.Of(source);
        if (BlockReader.Read(text) is { } sound)
        {
            return sound;
        }
        var found = new DiagnosticBag();
        var builder = new TreeBuilder(text, found);
        var root = HasDirective(source.Text) ? null : builder.Build();
        if (root is null && !builder.IsTooDeep && !IsEmpty(source, diagnostics))
        {
            return Again(source, diagnostics);
        }
        diagnostics.AddRange(found);
        return root is YamlScalar { IsMissing: true } && IsEmpty(source, diagnostics) ? null : root;
    }

    /// <summary>Reads a file with mistakes: what the survey finds is masked, and a line that still stops the parser is set aside.</summary>
    private static YamlNode? Again(SourceText source, DiagnosticBag diagnostics)
    {
        if (Survey.Run(source, diagnostics) is not { } edits)
        {
            return null;
        }
        var setAside = new HashSet<int>();
        while (true)
        {
            var found = new DiagnosticBag();
            var text = ParsedText.Of(source, edits);
            var builder = new TreeBuilder(text, found);
            var root = builder.Build();
            if (root is not null || builder.Fault is not { } fault)
            {
                diagnostics.AddRange(found);
                return root;
            }
            var line = FaultSentences.Report(text, fault, diagnostics);
            if (!setAside.Add(line) || setAside.Count > MostLinesSetAside)
            {
                diagnostics.AddRange(found);
                return null;
            }
            edits.Add(new(LineEnds.SkipBlanks(source.Text, source.Offset(line, 1)), 1, "#"));
        }
    }

    /// <summary>Instructions to YAML stand at the top, and the parser passes over those it does not know.</summary>
    private static bool HasDirective(string text)
    {
        for (var at = 0; at < text.Length; at = LineEnds.NextLine(text, at))
        {
            if (text[at] == '%')
            {
                return true;
            }
            var first = LineEnds.SkipBlanks(text, at);
            if (first < text.Length && text[first] is not ('#' or '\r' or '\n'))
            {
                return false;
            }
        }
        return false;
    }

    private static bool IsEmpty(SourceText source, DiagnosticBag diagnostics)
    {
        var hasComment = false;
        for (var at = 0; at < source.Text.Length; at = LineEnds.NextLine(source.Text, at))
        {
            var first = LineEnds.SkipBlanks(source.Text, at);
            var rest = source.Text.AsSpan(first, LineEnds.EndOfLine(source.Text, first) - first).TrimEnd();
            if (rest.Length > 0 && rest[0] != '#' && rest is not ("---" or "..."))
            {
                return false;
            }
            hasComment |= rest.Length > 0 && rest[0] == '#';
        }
        var at1 = SourceSpan.WholeFile(source.File);
        diagnostics.Add(hasComment ? YamlMessages.OnlyComments(at1) : YamlMessages.Empty(at1));
        return true;
    }
}
