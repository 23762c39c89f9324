using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Build.Comparing;
using DocGen.Build.Logs;
using DocGen.Build.Runs;
using DocGen.Diagnostics;

namespace DocGen.Cli.Output;

/// <summary>
/// For machines: one JSON document on stdout with everything that a run says, diagnostics included. What became of a file is written as soon as it is
/// known, so a run over many files needs no more memory than one over few.
/// </summary>
internal sealed class JsonReport : Report
{
    private const int Enough = 16 * 1024;   // bytes

    /// <summary>How a report is written that people read, too.</summary>
    internal static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions OneLine = Options with { Indented = false };

    private readonly TextWriter output;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> written = [];
    private string? text;
    private IReadOnlyList<FileStatistics>? statistics;
    private IReadOnlyList<PlacedConflict>? conflicts;
    private string? next;

    /// <param name="command">What was run.</param>
    /// <param name="output">Takes the document.</param>
    /// <param name="isOneLine">It is one line, for whoever reads more of them one by one.</param>
    public JsonReport(string command, TextWriter output, bool isOneLine = false)
    {
        this.output = output;
        json = Begin(buffer, isOneLine ? OneLine : Options);
        json.WriteStartObject();
        json.WriteString("command", command);
        json.WriteStartArray("files");
    }

    public override void AddText(string text) => this.text = text;

    public override void AddStatistics(IReadOnlyList<FileStatistics> files) => statistics = files;

    public override void AddConflicts(IReadOnlyList<PlacedConflict> conflicts) => this.conflicts = conflicts;

    public override void AddFile(string path) => written.Add(path);

    public override void AddNext(string next) => this.next = next;

    protected override string? LineOf(Diagnostic diagnostic) => null;

    protected override void Show(ShownDiagnostic found) => diagnostics.Add(found.Diagnostic);

    protected override void Show(BuildResult result)
    {
        WriteResult(json, result);
        if (json.BytesPending > Enough)
        {
            Pass();
        }
    }

    protected override void EndEarly(int count) => End(wasCutShort: true);

    protected override void End(bool wasCutShort)
    {
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
        if (wasCutShort)
        {
            json.WriteBoolean("complete", false);
        }
        json.WriteEndObject();
        Pass();
        output.WriteLine();
    }

    private static Utf8JsonWriter Begin(ArrayBufferWriter<byte> buffer, JsonWriterOptions options) => new(buffer, options);

    private void Pass()
    {
        json.Flush();
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }

    private static void WriteResult(Utf8JsonWriter json, BuildResult result)
    {
        json.WriteStartObject();
        json.WriteString("source", result.Source.Path);
        json.WriteString("output", result.Output);
        json.WriteBoolean("ok", result.Succeeded);
        json.WriteString("state", result.State.ToString().ToLowerInvariant());
        if (result.State is not (BuildState.Checked or BuildState.Verified or BuildState.Unlike))
        {
            json.WriteString("reason", result.Reason.ToString());
        }
        if (result.Size is { } size)
        {
            json.WriteNumber("bytes", size);
        }
        if (result.Hash is { } hash)
        {
            json.WriteString("sha256", hash.ToString());
        }
        if (result.Duration > TimeSpan.Zero)
        {
            json.WriteNumber("milliseconds", Math.Round(result.Duration.TotalMilliseconds, 1));
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
