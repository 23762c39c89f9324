using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>
/// One log in the form SARIF 2.1.0 (OASIS), with a rule for each code that was found. Columns count UTF-16 units, and the end of a region is
/// exclusive there as it is here.
/// </summary>
internal sealed class SarifReport(TextWriter output) : FindingsReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>What <c>docgen --version</c> says.</summary>
    private static readonly string Version = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<Diagnostic> all = [];

    protected override void Take(Diagnostic found) => all.Add(found);

    protected override void End(bool wasCutShort)
    {
        var rules = all.Select(found => found.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var found in all)
            {
                WriteResult(json, found, rules);
            }
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "docgen");
        json.WriteString("semanticVersion", Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", AreaOf(rule));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(all.Find(found => found.Code == rule)!));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic found, List<string> rules)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", found.Code);
        json.WriteNumber("ruleIndex", rules.IndexOf(found.Code));
        json.WriteString("level", LevelOf(found));
        json.WriteStartObject("message");
        json.WriteString("text", Sentence(found));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(found.Span.File));
        json.WriteEndObject();
        if (found.Span is { Line: > 0 } span)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", span.Line);
            json.WriteNumber("startColumn", span.Column);
            json.WriteNumber("endLine", span.EndLine);
            json.WriteNumber("endColumn", span.EndColumn);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string LevelOf(Diagnostic found) => found.Severity == Severity.Error ? "error" : "warning";

    /// <summary>What the rules of a number are about: a sentence of its own each has only with what was found.</summary>
    private static string AreaOf(string rule) => rule[2..4] switch
    {
        "00" => "The characters of a file",
        "01" => "Marks in a text",
        "02" => "YAML",
        "03" => "Keys, values and paragraphs of a drafting file",
        "04" => "Template packs and their templates",
        "05" => "Pages that templates write",
        "06" => "Files and folders",
        "07" => "Word files",
        "08" => "What a command was asked to do",
        _ => "What a drafter forgets",
    };

    /// <summary>
    /// A path as a reference (RFC 3986): relative ones stay relative, and go without the steps that lead nowhere. The platform lets brackets stand,
    /// which have no place in a path.
    /// </summary>
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri.Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal)
        : string.Join('/', path.Split('/', Path.DirectorySeparatorChar).Where(step => step != ".").Select(Uri.EscapeDataString));
}
