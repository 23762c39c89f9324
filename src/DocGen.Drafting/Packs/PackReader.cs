using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Yaml;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>Reads a pack: <c>pack.yaml</c>, <c>styles.yaml</c> or its reference, and the strings of one language.</summary>
public static class PackReader
{
    /// <summary>The keys that a kind can require of its files.</summary>
    internal static readonly string[] Requirements =
        ["symbol", "contribution", "date", "place", "original", "source", "title", "proposes", "author", "note", "opinion", "compiles", "signed"];

    /// <summary>The pack in a language; null where something is wrong with it, which is reported.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <param name="files">Its folder.</param>
    /// <param name="language">The language of the text: <c>ar zh en fr ru es</c>.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    /// <param name="set">What the set of the file that asks says of fonts, grid, size and page; null for nothing.</param>
    public static Pack? Read(string name, IPackFiles files, string language, DiagnosticBag diagnostics, PackFormat? set = null)
    {
        var found = new DiagnosticBag();
        if (Root(files, "pack.yaml", found, required: true) is not var (root, reading))
        {
            diagnostics.AddRange(found);
            return null;
        }
        var fields = new Fields(root, "a pack", SetShapes.Pack.Names, reading);
        // Its folder names a pack: what stands here is for people, but it must be a text.
        fields.PlainScalar("name");
        var format = PackFormatReader.Read(fields, reading).With(set ?? PackFormat.None, name, found);
        var reference = ReadReference(fields, files, reading);
        var page = format.Page.On(reference?.Page ?? new PageSetup());
        if (!found.HasErrors && (page.TextWidth <= 0 || page.Height - page.Top - page.Bottom <= 0) && format.Page.Place is { } place)
        {
            found.Add(PackMessages.NoRoom(place));
        }
        var pack = new Pack(
            name,
            ReadKinds(fields, reading),
            Root(files, "styles.yaml", found, required: fields["reference"] is null) is var (styles, stylesReading)
                ? StyleReader.Read(styles, language, stylesReading, new FormatParameters(format, page, found), reference)
                : reference?.Complete([]) ?? StyleSheet.Minimal,
            page,
            ReadLabels(fields, language, reading),
            ReadStrings(files, language, found),
            files)
        {
            Calls = ReadCalls(files, language, found),
            FileNames = ReadFileNames(fields, reading),
            Reference = reference,
        };
        diagnostics.AddRange(found);
        return found.HasErrors ? null : pack;
    }

    /// <summary>The names of the kinds that a pack has; none where they cannot be read.</summary>
    public static IReadOnlyList<string> Kinds(IPackFiles files) =>
        Root(files, "pack.yaml", [], required: true) is var (root, _) && root.Find("kinds")?.Value is YamlMapping kinds
            ? [.. kinds.Entries.Select(entry => entry.Key.Value)]
            : [];

    private static (YamlMapping Root, Reading Reading)? Root(IPackFiles files, string path, DiagnosticBag diagnostics, bool required)
    {
        if (!files.Has(path))
        {
            if (required)
            {
                diagnostics.Add(PackMessages.FileMissing(SourceSpan.WholeFile(files.PathOf(path))));
            }
            return null;
        }
        if (files.Read(path, diagnostics) is not { } source)
        {
            return null;
        }
        var reading = new Reading(source, MarkContext.None, diagnostics);
        return YamlReader.Read(source, diagnostics) is { } node && Fields.Map(node, $"`{path}`", "name: …", reading) is { } map
            ? (map, reading)
            : null;
    }

    private static List<PackKind> ReadKinds(Fields fields, Reading reading)
    {
        var kinds = new List<PackKind>();
        if (fields.Required("kinds", "kinds: {contribution: {template: contribution.sbn-html}}") is not { } node
            || Fields.Map(node, "`kinds`", "kinds: {contribution: {template: contribution.sbn-html}}", reading) is not { } map)
        {
            return kinds;
        }
        foreach (var entry in map.Entries)
        {
            if (Fields.Map(entry.Value, "a kind", "template: contribution.sbn-html", reading) is { } kind)
            {
                var its = new Fields(kind, "a kind", SetShapes.Kind.Names, reading);
                its.Required("template", "template: contribution.sbn-html");
                var requires = its.PlainScalars("requires", "requires: [source]");
                foreach (var key in requires.Where(key => !Requirements.Contains(key.Value)))
                {
                    reading.Diagnostics.Add(PackMessages.UnknownRequirement(key.Span, key.Value, Requirements));
                }
                var template = its.PlainScalar("template");
                kinds.Add(new PackKind(
                    entry.Key.Value, new PackTemplate(template?.Value ?? "", template?.Span ?? entry.Key.Span),
                    [.. requires.Select(key => key.Value)], new FormatValues(its, reading).Word("uses", "set") is not null));
            }
        }
        return kinds;
    }

    /// <summary>The Word file that <c>reference</c> names; null where none is named, or where it is not there or cannot be used, which is reported.</summary>
    private static PackReference? ReadReference(Fields fields, IPackFiles files, Reading reading)
    {
        if (fields.PlainScalar("reference") is not { } scalar)
        {
            return null;
        }
        if (scalar.Value.Length > 0 && files.Has(scalar.Value))
        {
            return files.ReadReference(scalar.Value, reading.Diagnostics);
        }
        reading.Diagnostics.Add(PackMessages.NoReference(scalar.Span, scalar.Value));
        return null;
    }

    /// <summary>The sequences of a language (<c>labels: {en: [a), i)]}</c>); English ones stand in where a language has none.</summary>
    private static List<LabelSequence> ReadLabels(Fields fields, string language, Reading reading)
    {
        LabelSequence[] usual = [new("a)"), new("i)"), new("1)")];
        if (fields["labels"] is not { } node || Fields.Map(node, "`labels`", "labels: {en: [a), i)]}", reading) is not { } map)
        {
            return [.. usual];
        }
        var its = new Fields(map, "`labels`", HeadReader.Languages, reading);
        // All of them are read, so that a mistake is told before somebody writes in its language.
        var all = HeadReader.Languages.Where(known => its[known] is not null)
            .ToDictionary(known => known, known => its.PlainTexts(known, $"{known}: [a), i)]").Select(text => new LabelSequence(text)).ToList());
        return (all.GetValueOrDefault(language) ?? all.GetValueOrDefault("en")) is { Count: > 0 } patterns ? patterns : [.. usual];
    }

    /// <summary>The ways to name Word files (<c>file-names: {itu: file-name.sbn-txt}</c>).</summary>
    private static Dictionary<string, PackTemplate> ReadFileNames(Fields fields, Reading reading)
    {
        if (fields["file-names"] is not { } node || Fields.Map(node, "`file-names`", "file-names: {itu: file-name.sbn-txt}", reading) is not { } map)
        {
            return [];
        }
        var its = new Fields(map, "`file-names`", [.. map.Entries.Select(entry => entry.Key.Value)], reading);
        return map.Entries.Select(entry => (Name: entry.Key.Value, Template: its.PlainScalar(entry.Key.Value))).Where(way => way.Template is not null)
            .ToDictionary(way => way.Name, way => new PackTemplate(way.Template!.Value, way.Template.Span));
    }

    /// <summary>The strings of a language, or null where the pack has none.</summary>
    private static Dictionary<string, object>? ReadStrings(IPackFiles files, string language, DiagnosticBag diagnostics) =>
        Root(files, $"strings.{language}.yaml", diagnostics, required: false) is var (root, _) ? Tree(root) : null;

    /// <summary>The call words of a language (<c>en: [recognizing, noting]</c>); none where the pack lists none.</summary>
    private static List<string> ReadCalls(IPackFiles files, string language, DiagnosticBag diagnostics) =>
        Root(files, "calls.yaml", diagnostics, required: false) is var (root, reading)
            ? [.. new Fields(root, "`calls.yaml`", HeadReader.Languages, reading).PlainTexts(language, $"{language}: [a call, another]").Where(call => call.Length > 0)]
            : [];

    /// <summary>Strings are maps, lists and texts, as deep as the pack wants.</summary>
    private static Dictionary<string, object> Tree(YamlMapping map) => map.Entries.ToDictionary(entry => entry.Key.Value, entry => Value(entry.Value));

    private static object Value(YamlNode node) => node switch
    {
        YamlMapping map => Tree(map),
        YamlSequence list => list.Items.Select(Value).ToArray(),
        YamlScalar scalar => scalar.Value,
        _ => "",
    };
}
