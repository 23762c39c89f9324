using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Sets;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>
/// Reads <c>docgen.yaml</c>, the file at the root of a set: the keys of a head that hold for all files of the set or for those of some folders, its languages
/// and files, and the <c>format</c> of their pages.
/// </summary>
public static class SetReader
{
    /// <summary>The name of the file that makes its folder a set.</summary>
    public const string FileName = "docgen.yaml";

    /// <summary>What the set says; nothing where the file cannot be understood, which is reported.</summary>
    public static SetDeclaration Read(SourceText file, DiagnosticBag diagnostics)
    {
        var reading = new Reading(file, MarkContext.None, diagnostics);
        if (YamlReader.Read(file, diagnostics) is not { } root || Fields.Map(root, "a set", "template: wtpf-ieg", reading) is not { } map)
        {
            return SetDeclaration.None;
        }
        var fields = new Fields(map, "a set", SetShapes.Set.Names, reading);
        var found = diagnostics.Count;
        var languages = ReadLanguages(fields, reading);
        // Beside one that could not be read, nobody knows what is not among them.
        var known = diagnostics.Count == found ? languages : [];
        var defaults = ReadDefaults(fields, known, reading);
        return new SetDeclaration
        {
            Defaults = defaults with { Language = defaults.Language ?? (languages is [var first, ..] ? first.Name : null) },
            Languages = languages,
            Folders = ReadFolders(fields, known, reading),
            Files = ReadFiles(fields, reading),
            Format = PackFormatReader.ReadSet(fields, reading),
        };
    }

    /// <summary>The keys of a head, here or in an entry of <c>folders</c>.</summary>
    private static DraftDefaults ReadDefaults(Fields fields, ValueList<SetLanguage> languages, Reading reading)
    {
        var defaults = HeadReader.ReadDefaults(fields, reading);
        if (defaults.Language is { } language && languages.Count > 0 && languages.All(its => its.Name != language))
        {
            reading.Diagnostics.Add(NotationMessages.LanguageNotOfSet(fields["language"]!.Span, language, languages));
        }
        return defaults with { Keys = [.. HeadShapes.Set.Names.Where(key => fields[key] is not null)] };
    }

    /// <summary>The languages that each document of the set is to be there in (<c>languages: [en, fr, es]</c>).</summary>
    private static ValueList<SetLanguage> ReadLanguages(Fields fields, Reading reading)
    {
        const string example = "languages: [en, fr, es]";
        var languages = new List<SetLanguage>();
        foreach (var node in fields.List("languages", example))
        {
            if (node is not YamlScalar { IsMissing: false, Value: var name })
            {
                reading.Diagnostics.Add(NotationMessages.WrongType(node.Span, "an item of `languages`", "a language", Reading.Describe(node), example));
            }
            else if (!HeadReader.Languages.Contains(name))
            {
                reading.Diagnostics.Add(NotationMessages.UnknownLanguage(node.Span, name, HeadReader.Languages));
            }
            else if (languages.TrueForAll(known => known.Name != name))
            {
                languages.Add(new SetLanguage(name, node.Span));
            }
        }
        return [.. languages];
    }

    /// <summary>What holds for the files of some folders (<c>folders: {drafts: {rules-off: [label-gaps]}}</c>).</summary>
    private static ValueList<FolderDefaults> ReadFolders(Fields fields, ValueList<SetLanguage> languages, Reading reading)
    {
        const string example = "folders: {drafts: {rules-off: [label-gaps]}}";
        if (fields["folders"] is not { } node || Fields.Map(node, "`folders`", example, reading) is not { } map)
        {
            return [];
        }
        var folders = new List<FolderDefaults>();
        foreach (var entry in map.Entries)
        {
            var pattern = ReadPattern(entry.Key.Value, canExclude: false, entry.Key.Span, reading);
            if (Fields.Map(entry.Value, "an entry of `folders`", example, reading) is { } keys)
            {
                var defaults = ReadDefaults(new Fields(keys, "an entry of `folders`", HeadShapes.Set.Names, reading), languages, reading);
                folders.AddRange(pattern is null ? [] : [new FolderDefaults(pattern, defaults)]);
            }
        }
        return [.. folders];
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
            }
            else if (ReadPattern(text, canExclude: true, node.Span, reading) is { } pattern)
            {
                patterns.Add(pattern);
            }
        }
        return [.. patterns];
    }

    /// <summary>A pattern; null, and reported, where it leads out of the set or names nothing.</summary>
    private static FilePattern? ReadPattern(string text, bool canExclude, SourceSpan at, Reading reading)
    {
        var excludes = canExclude && text.StartsWith('!');
        var pattern = excludes ? text[1..] : text;
        if (pattern.Trim().Length == 0 || pattern[0] is '/' or '!' || pattern.Contains('\\', StringComparison.Ordinal) || pattern.Split('/').Contains(".."))
        {
            reading.Diagnostics.Add(NotationMessages.BadFilePattern(at, text));
            return null;
        }
        return new FilePattern(pattern, excludes, at);
    }
}
