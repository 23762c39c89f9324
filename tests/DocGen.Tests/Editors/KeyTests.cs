using System.Text.Json.Nodes;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Tests.Editors;

/// <summary>A schema has the keys that the reader takes at each place, no more and no fewer: the reader is asked for each key that there is anywhere.</summary>
public class KeyTests
{
    private const string Opinion = "opinion:\n  title: T\n  sections:\n    - call: noting\n      clauses:\n        - text: one\n";

    private static readonly string[] Candidates =
    [
        .. Schemas.Names.SelectMany(name => Schemas.All(Schemas.Read(name))).Where(schema => schema["properties"] is not null)
            .SelectMany(schema => schema["properties"]!.AsObject().Select(key => key.Key)).Append("page-break").Append("nonsense").Distinct(),
    ];

    /// <summary>A place in a schema, a key that tells its shape from others at the place, and a file with § where a key is tried.</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        { "", "kind", "§\n" },
        { "note", "text", "note:\n  text: one\n  §\n" },
        { "note/ins", "del", "note:\n  ins:\n    del: one\n    by: br\n    §\n" },
        { "opinion", "title", Opinion + "  §\n" },
        { "opinion/title", "ins", Opinion.Replace("T\n", "\n    ins: T\n    §\n", StringComparison.Ordinal) },
        { "opinion/sections/#", "call", Opinion + "      §\n" },
        { "opinion/sections/#/call", "del", Opinion.Replace("noting\n", "\n        del: noting\n        §\n", StringComparison.Ordinal) },
        { "opinion/sections/#/clauses/#", "label", Opinion + "          §\n" },
        { "opinion/sections/#/clauses/#/clauses/#", "label", Opinion + "          clauses:\n            - ins: two\n              §\n" },
        { "body/#", "heading", "body:\n  - heading: one\n    §\n" },
        { "body/#", "ins", "body:\n  - del: one\n    §\n" },
        { "body/#", "clauses", "body:\n  - clauses: [one]\n    §\n" },
        { "body/#/clauses/#", "label", "body:\n  - clauses:\n      - text: one\n        §\n" },
        { "body/#", "figure", "body:\n  - figure: a.png\n    alt: one\n    §\n" },
        { "body/#/figure", "ins", "body:\n  - figure:\n      ins: a.png\n      §\n    alt: one\n" },
        { "body/#", "annex", "body:\n  - annex: one\n    §\n" },
        { "body/#", "proposal", "body:\n  - proposal: NOC\n    reasons: one\n    §\n" },
        { "body/#", "opinion", "body:\n  - opinion: {title: T, sections: []}\n    §\n" },
        { "body/#", "table", "body:\n  - table: {rows: [[one]]}\n    §\n" },
        { "body/#/table", "rows", "body:\n  - table:\n      rows: [[one]]\n      §\n" },
        { "body/#/table/rows/#", "ins", "body:\n  - table:\n      rows:\n        - ins: [one]\n          §\n" },
        { "body/#/table/header", "del", "body:\n  - table:\n      header:\n        del: [one]\n        §\n      rows: []\n" },
        { "body/#/table/rows/#/#", "span", "body:\n  - table:\n      rows:\n        -\n          - text: one\n            §\n" },
        { "body/#/body/#", "heading", "body:\n  - proposal: NOC\n    reasons: one\n    body:\n      - heading: one\n        §\n" },
    };

    public static TheoryData<string, string, string> PlacesOfSets => new()
    {
        { "", "kind", "§\n" },
        { "folders/*", "kind", "folders:\n  drafts:\n    language: fr\n    §\n" },
        { "format", "fonts", "format:\n  size: 12\n  §\n" },
        { "format/page", "margins", "format:\n  page:\n    margins: 1000\n    §\n" },
    };

    public static TheoryData<string, string, string> PlacesOfPacks => new()
    {
        { "", "kinds", "§\n" },
        { "kinds/*", "requires", "kinds:\n  memo:\n    template: memo.sbn-html\n    §\n" },
        { "labels", "en", "labels:\n  zh: [a)]\n  §\n" },
        { "page", "margins", "page:\n  header: 1cm\n  §\n" },
    };

    [Theory, MemberData(nameof(Places))]
    public void A_drafting_file_takes_the_keys_of_its_schema(string place, string key, string yaml)
    {
        Assert.Empty(Misread("", text => Workbench.Read(text).Diagnostics));
        Assert.Equal(Offered(Schemas.Read("draft"), place, key), Candidates.Where(name => Misread(name, text => Workbench.Read(text).Diagnostics).Count == 0).Order(StringComparer.Ordinal));

        List<string> Misread(string name, Func<string, DiagnosticBag> read) => UnknownIn(read(With(yaml, name, Workbench.Head)));
    }

    [Theory, MemberData(nameof(PlacesOfSets))]
    public void A_set_takes_the_keys_of_its_schema(string place, string key, string yaml)
    {
        var taken = Candidates.Where(name =>
        {
            var found = new DiagnosticBag();
            SetReader.Read(new SourceText("docgen.yaml", With(yaml, name, "template: wtpf-ieg\n")), found);
            return UnknownIn(found).Count == 0;
        });

        Assert.Equal(Offered(Schemas.Read("set"), place, key), taken.Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(PlacesOfPacks))]
    public void A_pack_takes_the_keys_of_its_schema(string place, string key, string yaml)
    {
        var head = place.StartsWith("kinds", StringComparison.Ordinal) ? "" : "kinds: {memo: {template: memo.sbn-html}}\n";

        Assert.Empty(LonePack.Read(With(yaml, "", head)));
        Assert.Equal(Offered(Schemas.Read("pack"), place, key), Candidates.Where(name => UnknownIn(LonePack.Read(With(yaml, name, head))).Count == 0).Order(StringComparer.Ordinal));
    }

    /// <summary>The keys that an editor offers at a place: <c>#</c> stands for an item, <c>*</c> for a key that the writer chooses.</summary>
    private static IEnumerable<string> Offered(JsonObject schema, string place, string key)
    {
        var validator = new SchemaValidator(schema);
        IEnumerable<JsonObject> here = Alternatives(schema);
        foreach (var step in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            here = [.. here.Select(one => step switch
            {
                "#" => one["items"],
                "*" => one["additionalProperties"] as JsonObject,
                _ => one["properties"]?[step],
            }).OfType<JsonObject>().SelectMany(Alternatives)];
        }
        return here.Select(one => one["properties"]).OfType<JsonObject>().Where(keys => keys.ContainsKey(key))
            .SelectMany(keys => keys.Select(one => one.Key)).Distinct().Order(StringComparer.Ordinal);

        IEnumerable<JsonObject> Alternatives(JsonObject one) => validator.Resolved(one) is var its
            && (its["anyOf"] ?? its["allOf"]) is JsonArray choices && !its.ContainsKey("properties")
                ? choices.SelectMany(choice => Alternatives(choice!.AsObject()))
                : [its];
    }

    private static string With(string yaml, string name, string head)
    {
        var line = yaml.Split('\n').First(line => line.Contains('§', StringComparison.Ordinal));
        return head + (name.Length == 0 || ("\n" + head).Contains($"\n{name}: ", StringComparison.Ordinal) && !line.StartsWith(' ')
            ? yaml.Replace(line + "\n", "", StringComparison.Ordinal)
            : yaml.Replace("§", name + ": x", StringComparison.Ordinal));
    }

    /// <summary>What was reported as no key.</summary>
    private static List<string> UnknownIn(DiagnosticBag found) => [.. found.Where(one => one.Code == "DG0301").Select(one => one.Message)];
}
