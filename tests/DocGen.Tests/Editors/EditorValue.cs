using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DocGen.Drafting.Yaml;

namespace DocGen.Tests.Editors;

/// <summary>YAML as an editor hands it to a schema: plain scalars are what YAML 1.2 calls them, where to us every scalar is text.</summary>
internal static partial class EditorValue
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { Style: ScalarStyle.Plain } plain => Plain(plain.Value),
        YamlScalar text => JsonValue.Create(text.Value),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Number().IsMatch(text) => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
