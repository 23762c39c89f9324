using System.Collections;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>Values to JSON and back.</summary>
internal static class Json
{
    public static string Write(TemplateContext context, ScriptNode node, object? value)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            new Writer(context, node, writer, stream).Write(value, 0);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    public static object? Read(TemplateContext context, ScriptNode node, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Value(context, node, document.RootElement);
        }
        catch (JsonException e)
        {
            throw new ScriptRuntimeException(node.Span, $"the text is not JSON: {e.Message}", e);
        }
    }

    private static object? Value(TemplateContext context, ScriptNode node, JsonElement element)
    {
        context.Limits.CountWork(Limits.NodeWork);
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var result = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                    result[property.Name] = Value(context, node, property.Value);
                context.Limits.Hold(node.Span, result, 160 + result.Count * 128);
                return result;
            case JsonValueKind.Array:
                context.Limits.CountItems(node.Span, element.GetArrayLength());
                return context.Limits.Made(node.Span,
                    new ScriptArray(element.EnumerateArray().Select(e => Value(context, node, e))));
            case JsonValueKind.String: return context.Limits.Kept(node.Span, element.GetString()!);
            case JsonValueKind.True: return Boxes.True;
            case JsonValueKind.False: return Boxes.False;
            case JsonValueKind.Number:
                if (element.TryGetInt32(out var number)) return Boxes.Of(number);
                return element.TryGetInt64(out var wide) ? (object)wide : element.GetDouble();
            default: return null;
        }
    }

    private readonly struct Writer(TemplateContext context, ScriptNode node, Utf8JsonWriter json, MemoryStream stream)
    {
        public void Write(object? value, int depth)
        {
            var limit = context.ObjectRecursionLimit;
            if (limit > 0 && depth > limit)
                throw new ScriptRuntimeException(node.Span,
                    $"the value is nested deeper than {limit} levels (ObjectRecursionLimit) or contains itself");
            var length = stream.Length + json.BytesPending;
            if (length > context.TextCeiling) context.Limits.CheckLength(node, length);
            context.Limits.CountWork(Limits.NodeWork);
            switch (value)
            {
                case null: json.WriteNullValue(); break;
                case string or char: json.WriteStringValue(value.ToString()); break;
                case bool flag: json.WriteBooleanValue(flag); break;
                case double or float when !double.IsFinite(Numbers.ToDouble(value)):
                    json.WriteStringValue(context.ObjectToString(value));
                    break;
                case double number: json.WriteNumberValue(number); break;
                case float number: json.WriteNumberValue(number); break;
                case decimal number: json.WriteNumberValue(number); break;
                case Enum: json.WriteStringValue(value.ToString()); break;
                case BigInteger big:
                    json.WriteRawValue(big.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case var _ when Numbers.IsNumber(value): json.WriteNumberValue(Numbers.ToLong(value)); break;
                case DateTime date: json.WriteStringValue(date); break;
                case DateTimeOffset date: json.WriteStringValue(date); break;
                case IFormattable or Uri or ScriptFunction: json.WriteStringValue(context.ObjectToString(value)); break;
                case IEnumerable list when value is not (IDictionary or IDictionary<string, object?>):
                    Array(list, depth);
                    break;
                default: Object(value, depth); break;
            }
        }

        private void Array(IEnumerable list, int depth)
        {
            json.WriteStartArray();
            foreach (var item in list) Write(item, depth + 1);
            json.WriteEndArray();
        }

        private void Object(object value, int depth)
        {
            json.WriteStartObject();
            foreach (var name in context.Members.NamesOf(value).ToList())
            {
                json.WritePropertyName(name);
                context.Members.TryGetByName(context, node, value, name, out var member);
                Write(member, depth + 1);
            }

            json.WriteEndObject();
            json.Flush();
        }
    }
}
