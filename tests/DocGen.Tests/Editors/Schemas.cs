using System.Text.Json.Nodes;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Drafting.Notation.Shapes;
using DocGen.Drafting.Packs;

namespace DocGen.Tests.Editors;

/// <summary>The schemas, as the tool writes them beside the packs of the repository.</summary>
internal static class Schemas
{
    private static readonly IReadOnlyList<string> Kinds = PackReader.Kinds(new PackFolder(Repository.Path("templates", "wtpf-ieg"), new SourceFiles()));

    public static readonly string[] Names = ["draft", "set", "pack"];

    public static string Text(string name, params IEnumerable<string> moreKinds) => name switch
    {
        "draft" => JsonSchema.OfDraft([.. Kinds, .. moreKinds]),
        "set" => JsonSchema.OfSet([.. Kinds, .. moreKinds]),
        _ => JsonSchema.OfPack(),
    };

    public static JsonObject Read(string name, params IEnumerable<string> moreKinds) => JsonNode.Parse(Text(name, moreKinds))!.AsObject();

    /// <summary>Every schema inside a schema, itself included.</summary>
    public static IEnumerable<JsonObject> All(JsonNode? schema)
    {
        if (schema is not JsonObject keywords)
        {
            return [];
        }
        var inside = keywords.SelectMany(keyword => keyword.Key switch
        {
            "properties" or "definitions" or "dependencies" => keyword.Value!.AsObject().Select(one => one.Value),
            "anyOf" or "oneOf" or "allOf" => keyword.Value!.AsArray(),
            "items" or "not" or "additionalProperties" or "propertyNames" => [keyword.Value],
            _ => Enumerable.Empty<JsonNode?>(),
        });
        return inside.SelectMany(All).Prepend(keywords);
    }
}
