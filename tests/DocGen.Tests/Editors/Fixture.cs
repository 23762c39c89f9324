using System.Text.Json.Nodes;
using DocGen.Diagnostics;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Yaml;
using DocGen.Tests.Specs;

namespace DocGen.Tests.Editors;

/// <summary>A YAML file of the repository, or an example of a manual that is one.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Kind">The schema that is meant for it.</param>
/// <param name="Yaml">Its text.</param>
internal sealed record Fixture(string Place, string Kind, string Yaml)
{
    /// <summary>Folders of manuals whose YAML is not that of drafting files, sets or packs.</summary>
    private static readonly string[] Others = ["yaml", "scriban", "styles"];

    /// <summary>All there are.</summary>
    public static IReadOnlyList<Fixture> All { get; } = [.. Files().Concat(Examples())];

    /// <summary>What is found when it is read.</summary>
    public DiagnosticBag Read()
    {
        if (Kind == "draft")
        {
            return Workbench.Read(Yaml).Diagnostics;
        }
        if (Kind == "pack")
        {
            return LonePack.Read(Yaml);
        }
        var found = new DiagnosticBag();
        SetReader.Read(new SourceText("docgen.yaml", Yaml), found);
        return found;
    }

    /// <summary>A text as an editor sees it; what is no YAML at all is null.</summary>
    public static JsonNode? Value(string yaml) => YamlReader.Read(new SourceText("a.yaml", yaml), new DiagnosticBag()) is { } root ? EditorValue.Of(root) : null;

    private static IEnumerable<Fixture> Files() =>
        from top in new[] { "content", "templates", "tests" }
        from path in Directory.EnumerateFiles(Repository.Path(top), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        let kind = KindOf(Path.GetFileName(path))
        where kind is not null
        let text = File.ReadAllText(path)
        select new Fixture(Path.GetRelativePath(Repository.Root, path), kind, kind == "draft" ? Completed(text) : text);

    private static IEnumerable<Fixture> Examples() =>
        from folder in Directory.EnumerateDirectories(Repository.Path("tests", "specs")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
        where !Others.Contains(folder)
        from name in SpecFile.Names(folder)
        let spec = SpecFile.Load(folder, name)
        from part in spec.Example.Parts.Keys
        let kind = KindOf(part == "yaml" ? "a.yaml" : part)
        where kind is not null
        let text = spec.File.Text(spec.Example, part)
        // The manual of packs leaves the kinds out, which are the same for all its packs.
        let whole = kind == "pack" ? text + "\nkinds: {memo: {template: memo.sbn-html}}" : kind == "draft" ? Completed(text, part) : text
        select new Fixture($"{folder}/{name} {part}", kind, whole + "\n");

    private static string? KindOf(string file) => file switch
    {
        "docgen.yaml" or "inner/docgen.yaml" => "set",
        "pack.yaml" => "pack",
        "calls.yaml" or "styles.yaml" => null,
        _ when file.StartsWith("strings.", StringComparison.Ordinal) => null,
        _ => Path.GetExtension(file) == ".yaml" ? "draft" : null,
    };

    /// <summary>A file of a set leaves to it what the schema does not ask for, but the reader does; an example leaves out what says nothing new.</summary>
    private static string Completed(string text, string part = "")
    {
        var head = new[] { ("kind", "contribution"), ("template", "wtpf-ieg") }.Where(key => !Has(key.Item1)).Select(key => $"{key.Item1}: {key.Item2}\n");
        var whole = part == "yaml" && !Has("kind") && !text.Contains("kind:", StringComparison.Ordinal) ? Workbench.Head + text : string.Concat(head) + text;
        return whole.Contains("\nauthor: ", StringComparison.Ordinal) || whole.Contains("\n author", StringComparison.Ordinal) ? whole : "author: A\n" + whole;

        bool Has(string key) => text.StartsWith(key + ":", StringComparison.Ordinal) || text.Contains($"\n{key}:", StringComparison.Ordinal);
    }
}
