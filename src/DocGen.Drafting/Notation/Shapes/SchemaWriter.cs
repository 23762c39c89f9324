using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Drafting.Notation.Shapes;

/// <summary>Writes a shape as a JSON Schema. Shapes with names are definitions, in the order in which they are first met.</summary>
internal sealed class SchemaWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json;
    private readonly IReadOnlyList<string> kinds;
    private readonly List<NamedShape> definitions = [];

    private SchemaWriter(IReadOnlyList<string> kinds) => (this.kinds, json) = (kinds, new Utf8JsonWriter(buffer, Options));

    /// <summary>The schema, with a line end behind it.</summary>
    public static string Write(MapShape root, string title, string description, IReadOnlyList<string> kinds)
    {
        var writer = new SchemaWriter(kinds);
        var json = writer.json;
        json.WriteStartObject();
        json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
        json.WriteString("title", title);
        json.WriteString("description", description);
        writer.Write(root);
        writer.WriteDefinitions();
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(writer.buffer.WrittenSpan) + "\n";
    }

    private void WriteDefinitions()
    {
        if (definitions.Count == 0)
        {
            return;
        }
        json.WriteStartObject("definitions");
        // Each may name more of them.
        for (var i = 0; i < definitions.Count; i++)
        {
            json.WriteStartObject(definitions[i].Name);
            Write(definitions[i].Of());
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>Writes the keywords of a shape into the object that is open.</summary>
    private void Write(Shape shape)
    {
        switch (shape)
        {
            case TextShape { Pattern: { } pattern }:
                json.WriteString("type", "string");
                json.WriteString("pattern", pattern);
                break;
            case TextShape text:
                // What stands there is text, whatever YAML calls it.
                WriteWords("type", ["string", "number", "boolean"]);
                if (!text.CanBeEmpty)
                {
                    json.WriteNumber("minLength", 1);
                }
                break;
            case NumberShape number:
                Write(number);
                break;
            case ChoiceShape choice:
                WriteWords("enum", choice.Words);
                break;
            case KindShape:
                Write(kinds.Count > 0 ? new ChoiceShape(kinds) : TextShape.Any);
                break;
            case SwitchShape:
                WriteSwitch();
                break;
            case NoneShape:
                json.WriteString("type", "array");
                json.WriteNumber("maxItems", 0);
                break;
            case ListShape list:
                json.WriteString("type", "array");
                WriteObject("items", list.Item);
                if (!list.CanBeEmpty)
                {
                    json.WriteNumber("minItems", 1);
                }
                break;
            case NamesShape names:
                json.WriteString("type", "object");
                if (names.Pattern is { } form)
                {
                    WriteObject("propertyNames", new TextShape(form));
                }
                WriteObject("additionalProperties", names.Value);
                break;
            case AnyShape any:
                WriteAny(any.Shapes);
                break;
            case NamedShape named:
                json.WriteString("$ref", "#/definitions/" + named.Name);
                if (definitions.TrueForAll(known => known.Name != named.Name))
                {
                    definitions.Add(named);
                }
                break;
            case MapShape map:
                Write(map);
                break;
            default:
                throw new InvalidOperationException($"no keyword says a {shape.GetType().Name}");
        }
    }

    private void Write(NumberShape number)
    {
        WriteWords("type", [number.IsWhole ? "integer" : "number", "string"]);
        if (number.Least is { } least)
        {
            json.WriteNumber("minimum", least);
        }
        if (number.Most is { } most)
        {
            json.WriteNumber("maximum", most);
        }
        json.WriteString("pattern", number.Pattern);
    }

    /// <summary>YAML 1.2 calls <c>yes</c> a text and <c>true</c> none; the text <c>"true"</c> says the same, but need not be offered.</summary>
    private void WriteSwitch()
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteStartArray("enum");
        json.WriteStringValue("yes");
        json.WriteStringValue("no");
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        Write(new TextShape("^(true|false)$"));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteAny(IReadOnlyList<Shape> shapes)
    {
        json.WriteStartArray("anyOf");
        foreach (var shape in shapes)
        {
            json.WriteStartObject();
            Write(shape);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void Write(MapShape map)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var key in map.Keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Description);
            if (key.Value is NamedShape)
            {
                // What stands beside `$ref` counts for nothing.
                json.WriteStartArray("allOf");
                json.WriteStartObject();
                Write(key.Value);
                json.WriteEndObject();
                json.WriteEndArray();
            }
            else
            {
                Write(key.Value);
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        WriteRequired([.. map.Keys.Where(key => key.IsRequired).Select(key => key.Name)]);
        if (map.OneOf.Count > 0)
        {
            WriteOneRequired("oneOf", map.OneOf);
        }
        if (map.Apart is var (one, other))
        {
            json.WriteStartObject("not");
            WriteRequired([one, other]);
            json.WriteEndObject();
        }
        if (map.Needs is var (needing, others))
        {
            json.WriteStartObject("dependencies");
            json.WriteStartObject(needing);
            WriteOneRequired("anyOf", others);
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private void WriteOneRequired(string keyword, IReadOnlyList<string> keys)
    {
        json.WriteStartArray(keyword);
        foreach (var key in keys)
        {
            json.WriteStartObject();
            WriteRequired([key]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteRequired(IReadOnlyList<string> keys)
    {
        if (keys.Count > 0)
        {
            WriteWords("required", keys);
        }
    }

    private void WriteObject(string name, Shape shape)
    {
        json.WriteStartObject(name);
        Write(shape);
        json.WriteEndObject();
    }

    private void WriteWords(string name, IReadOnlyList<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }
        json.WriteEndArray();
    }
}
