using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Build.Comparing;
using DocGen.Build.Runs;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>For machines: one JSON document on stdout with everything that a run says, diagnostics included.</summary>
internal sealed class JsonReport(string command, TextWriter output) : Report
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<BuildResult> results = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> written = [];
    private string? text;
    private IReadOnlyList<FileStatistics>? statistics;
    private IReadOnlyList<PlacedConflict>? conflicts;
    private string? next;

    public override void AddText(string text) => this.text = text;

    public override void AddStatistics(IReadOnlyList<FileStatistics> files) => statistics = files;

    public override void AddConflicts(IReadOnlyList<PlacedConflict> conflicts) => this.conflicts = conflicts;

    public override void AddFile(string path) => written.Add(path);

    public override void AddNext(string next) => this.next = next;

    protected override void Show(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    protected override void Show(BuildResult result) => results.Add(result);

    protected override void End()
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("command", command);
        json.WriteStartArray("files");
        foreach (var result in results)
        {
            WriteResult(json, result);
        }
        foreach (var path in written)
        {
            json.WriteStartObject();
            json.WriteString("output", path);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            WriteDiagnostic(json, diagnostic);
        }
        json.WriteEndArray();
        if (text is not null)
        {
            json.WriteString("text", text);
        }
        if (statistics is not null)
        {
            StatisticsJson.Write(json, statistics);
        }
        if (conflicts is not null)
        {
            ConflictsJson.Write(json, conflicts);
        }
        if (next is not null)
        {
            json.WriteString("next", next);
        }
        json.WriteEndObject();
        json.Flush();
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteResult(Utf8JsonWriter json, BuildResult result)
    {
        json.WriteStartObject();
        json.WriteString("source", result.Source.Path);
        json.WriteString("output", result.Output);
        json.WriteBoolean("ok", result.Succeeded);
        if (result.Size is { } size)
        {
            json.WriteNumber("bytes", size);
        }
        json.WriteStartArray("revisions");
        foreach (var count in result.Revisions)
        {
            json.WriteStartObject();
            json.WriteString("author", count.Author);
            json.WriteNumber("insertions", count.Insertions);
            json.WriteNumber("deletions", count.Deletions);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var span = diagnostic.Span;
        json.WriteStartObject();
        json.WriteString("severity", diagnostic.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", diagnostic.Code);
        json.WriteString("file", span.File);
        if (span.Line > 0)
        {
            json.WriteNumber("line", span.Line);
            json.WriteNumber("column", span.Column);
            json.WriteNumber("endLine", span.EndLine);
            json.WriteNumber("endColumn", span.EndColumn);
        }
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Hint is { } hint)
        {
            json.WriteString("hint", hint);
        }
        json.WriteEndObject();
    }
}
