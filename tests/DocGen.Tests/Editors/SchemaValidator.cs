using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DocGen.Tests.Editors;

/// <summary>
/// Holds a value to a JSON Schema: as much of draft-07, and of draft-04, as our schemas and that of SARIF use. The validators of the registry cannot be restored where this is built,
/// and a keyword that this one does not know fails the tests, so that none is taken for kept.
/// </summary>
internal sealed partial class SchemaValidator(JsonObject root)
{
    /// <summary>Keywords that hold a value to something, and those that only tell.</summary>
    public static readonly string[] Keywords =
    [
        "$ref", "type", "enum", "pattern", "minLength", "minimum", "maximum", "format", "items", "minItems", "maxItems", "uniqueItems", "properties", "required",
        "additionalProperties", "propertyNames", "dependencies", "anyOf", "oneOf", "allOf", "not", "$schema", "id", "title", "description",
        "default", "definitions",
    ];

    /// <summary>True where the value is what the schema says.</summary>
    public bool Accepts(JsonNode? value) => Accepts(root, value);

    /// <summary>The schema that a reference leads to; a schema without one is itself.</summary>
    public JsonObject Resolved(JsonObject schema) => schema["$ref"] is { } reference
        ? Resolved((JsonObject)reference.GetValue<string>().TrimStart('#', '/').Split('/').Aggregate((JsonNode)root, (node, name) => node[name]!))
        : schema;

    private bool Accepts(JsonNode schema, JsonNode? value) => schema is JsonObject keywords
        ? Resolved(keywords).All(keyword => Keeps(keyword.Key, keyword.Value!, Resolved(keywords), value))
        : schema.GetValue<bool>();

    private bool Keeps(string keyword, JsonNode rule, JsonObject schema, JsonNode? value) => keyword switch
    {
        "type" => Words(rule).Any(type => Is(type, value)),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "pattern" => !Is("string", value) || Regex.IsMatch(value!.GetValue<string>(), rule.GetValue<string>(), RegexOptions.CultureInvariant),
        "minLength" => !Is("string", value) || value!.GetValue<string>().Length >= rule.GetValue<int>(),
        "minimum" => !Is("number", value) || value!.GetValue<double>() >= rule.GetValue<double>(),
        "maximum" => !Is("number", value) || value!.GetValue<double>() <= rule.GetValue<double>(),
        "format" => !Is("string", value) || HasForm(rule.GetValue<string>(), value!.GetValue<string>()),
        "items" => value is not JsonArray items || items.All(item => Accepts(rule, item)),
        "minItems" => value is not JsonArray few || few.Count >= rule.GetValue<int>(),
        "maxItems" => value is not JsonArray many || many.Count <= rule.GetValue<int>(),
        "uniqueItems" => value is not JsonArray set || !rule.GetValue<bool>() || set.Index().All(one => !set.Skip(one.Index + 1).Any(other => JsonNode.DeepEquals(one.Item, other))),
        "properties" => value is not JsonObject map || rule.AsObject().All(key => !map.TryGetPropertyValue(key.Key, out var its) || Accepts(key.Value!, its)),
        "required" => value is not JsonObject whole || Words(rule).All(whole.ContainsKey),
        "additionalProperties" => value is not JsonObject other
            || other.Where(key => schema["properties"]?.AsObject().ContainsKey(key.Key) != true).All(key => Accepts(rule, key.Value)),
        "propertyNames" => value is not JsonObject named || named.All(key => Accepts(rule, JsonValue.Create(key.Key))),
        "dependencies" => value is not JsonObject depending || rule.AsObject().All(key => !depending.ContainsKey(key.Key) || Accepts(key.Value!, value)),
        "anyOf" => rule.AsArray().Any(one => Accepts(one!, value)),
        "oneOf" => rule.AsArray().Count(one => Accepts(one!, value)) == 1,
        "allOf" => rule.AsArray().All(one => Accepts(one!, value)),
        "not" => !Accepts(rule, value),
        "$schema" or "id" or "default" or "title" or "description" or "definitions" => true,
        _ => throw new NotSupportedException($"`{keyword}`: teach it to the validator"),
    };

    private static bool Is(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value is JsonValue text && text.TryGetValue<string>(out _),
        "boolean" => value is JsonValue flag && flag.TryGetValue<bool>(out _),
        "number" => value is JsonValue number && number.TryGetValue<double>(out _),
        "integer" => value is JsonValue whole && whole.TryGetValue<double>(out var some) && some == Math.Floor(some),
        _ => throw new NotSupportedException($"the type `{type}`"),
    };

    /// <summary>RFC 3986 to its letters, which the platform's own reader of addresses does not hold to.</summary>
    private static bool HasForm(string format, string text) => format switch
    {
        "uri" => Address().IsMatch(text) && Scheme().IsMatch(text),
        "uri-reference" => Address().IsMatch(text),
        _ => throw new NotSupportedException($"the format `{format}`: teach it to the validator"),
    };

    [GeneratedRegex(@"^([a-zA-Z][a-zA-Z0-9+.-]*:)?(//[^/?#\s]*)?([a-zA-Z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*(\?([a-zA-Z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(#([a-zA-Z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$")]
    private static partial Regex Address();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();

    private static IEnumerable<string> Words(JsonNode rule) =>
        rule is JsonArray list ? list.Select(word => word!.GetValue<string>()) : [rule.GetValue<string>()];
}
