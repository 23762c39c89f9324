using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>Reads <c>docgen.yaml</c>, the file at the root of a set: the keys of a head that hold for all files of the set, and the <c>format</c> of their pages.</summary>
public static class SetReader
{
    /// <summary>The name of the file that makes its folder a set.</summary>
    public const string FileName = "docgen.yaml";

    /// <summary>What the set says; nothing where the file cannot be understood, which is reported.</summary>
    public static DraftDefaults Read(SourceText file, DiagnosticBag diagnostics)
    {
        var reading = new Reading(file, MarkContext.None, diagnostics);
        if (YamlReader.Read(file, diagnostics) is not { } root || Fields.Map(root, "a set", "template: wtpf-ieg", reading) is not { } map)
        {
            return DraftDefaults.None;
        }
        var fields = new Fields(map, "a set", SetShapes.Set.Names, reading);
        return HeadReader.ReadDefaults(fields, reading) with { Files = ReadFiles(fields, reading), Format = PackFormatReader.ReadSet(fields, reading) };
    }

    /// <summary>Which files belong to the set (<c>files: [meeting/**, "!**/old-*"]</c>).</summary>
    private static ValueList<FilePattern> ReadFiles(Fields fields, Reading reading)
    {
        const string example = "files: [meeting/**, '!**/old-*']";
        var patterns = new List<FilePattern>();
        foreach (var node in fields.List("files", example))
        {
            if (node is not YamlScalar { Value: var text })
            {
                reading.Diagnostics.Add(NotationMessages.WrongType(node.Span, "an item of `files`", "a pattern", Reading.Describe(node), example));
                continue;
            }
            var excludes = text.StartsWith('!');
            var pattern = excludes ? text[1..] : text;
            if (pattern.Trim().Length == 0 || pattern[0] == '/' || pattern.Contains('\\', StringComparison.Ordinal) || pattern.Split('/').Contains(".."))
            {
                reading.Diagnostics.Add(NotationMessages.BadFilePattern(node.Span, text));
                continue;
            }
            patterns.Add(new FilePattern(pattern, excludes, node.Span));
        }
        return [.. patterns];
    }
}
