using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Starters;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Rules;

/// <summary>
/// Names that still are those of the starting file: "Name of the delegation" on the first page of an official document, or on every mark. What they are is
/// said by the pack's own starting file for the kind and the language.
/// </summary>
internal static class Placeholders
{
    /// <summary>How <c>rules-off</c> names the rule.</summary>
    public const string Name = "placeholders";

    /// <summary>Adds a warning for each such name.</summary>
    public static void Check(PlacedDraft placed, Pack pack, DiagnosticBag diagnostics)
    {
        var head = placed.Draft.Head;
        if ((head.Source ?? head.Author) is null || StarterFiles.Find(pack, head.Kind, head.Language) is not { } path || pack.Files.Read(path, []) is not { } starter)
        {
            return;
        }
        YamlMapping? keys = null;
        foreach (var (key, value) in new[] { ("source", head.Source), ("author", head.Author) })
        {
            // Nearly all names stand nowhere in the starting file, which need not be taken apart then.
            if (value is not null && starter.Text.Contains(value, StringComparison.Ordinal)
                && (keys ??= YamlReader.Read(starter, []) as YamlMapping)?.Find(key)?.Value is YamlScalar its && its.Value == value)
            {
                diagnostics.Add(RulesMessages.Placeholder(placed.Places.Key(key), key, value));
            }
        }
    }
}
