using System.Text.Json;
using DocGen.Build.Files;
using DocGen.Cli.Output;
using DocGen.Diagnostics;

namespace DocGen.Cli.Reports;

/// <summary>
/// Reports of several runs as one, as if one machine had done all: files in the order of their sources, each finding once. What only all reports
/// together can tell, that two shares wrote one Word file, is found here.
/// </summary>
internal sealed class MergedReport
{
    private readonly List<JsonElement> files = [];
    private readonly List<JsonElement> findings = [];
    private readonly Dictionary<(string Source, string State), string> reports = [];
    private readonly Dictionary<string, string> outputs = new(StringComparer.OrdinalIgnoreCase);
    private string? command;

    /// <summary>How many files the reports speak of.</summary>
    public int Count => files.Count;

    /// <summary>How many of them are not in order.</summary>
    public int Failed => files.Count(file => file.TryGetProperty("ok", out var ok) && ok.ValueKind == JsonValueKind.False);

    /// <summary>A run found errors, or the disk refused: the exit code that one run would have ended with.</summary>
    public int ExitCode
    {
        get
        {
            var codes = findings.Where(finding => Text(finding, "severity") == "error").Select(finding => Text(finding, "code")).ToList();
            return codes.Exists(FileMessages.IsAboutTheDisk) ? Cli.ExitCode.DiskRefused : codes.Count + Failed > 0 ? Cli.ExitCode.InputHasErrors : Cli.ExitCode.Done;
        }
    }

    /// <summary>Adds a report; what is wrong with it, or between it and those before, is reported.</summary>
    public void Add(string path, byte[] json, DiagnosticBag found)
    {
        JsonElement root;
        try
        {
            root = JsonDocument.Parse(json).RootElement;
        }
        catch (JsonException e)
        {
            found.Add(ReportMessages.NoReport(path, $"line {e.LineNumber + 1} is no JSON"));
            return;
        }
        if (root.ValueKind != JsonValueKind.Object || Text(root, "command") is not { Length: > 0 } name || !IsList(root, "files") || !IsList(root, "diagnostics"))
        {
            found.Add(ReportMessages.NoReport(path, "it has no `command`, `files` or `diagnostics`"));
            return;
        }
        if (name != (command ??= name))
        {
            found.Add(ReportMessages.OtherCommand(path, name, command));
            return;
        }
        if (root.TryGetProperty("complete", out var complete) && complete.ValueKind == JsonValueKind.False)
        {
            found.Add(ReportMessages.NotComplete(path));
        }
        foreach (var file in root.GetProperty("files").EnumerateArray())
        {
            AddFile(path, file, found);
        }
        findings.AddRange(root.GetProperty("diagnostics").EnumerateArray());
    }

    /// <summary>The one report.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("command", command ?? "");
            WriteList(json, "files", files.OrderBy(file => Text(file, "source"), StringComparer.Ordinal));
            WriteList(json, "diagnostics", findings.DistinctBy(finding => finding.GetRawText())
                .OrderBy(finding => Text(finding, "file"), StringComparer.Ordinal).ThenBy(finding => Number(finding, "line")).ThenBy(finding => Number(finding, "column")));
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void AddFile(string path, JsonElement file, DiagnosticBag found)
    {
        var (source, state, output) = (Text(file, "source"), Text(file, "state"), Text(file, "output"));
        if (!reports.TryAdd((source, state), path))
        {
            found.Add(ReportMessages.SourceTwice(path, source, reports[(source, state)]));
            return;
        }
        if (state is "built" or "fresh" && !outputs.TryAdd(output, source))
        {
            found.Add(ReportMessages.OutputTwice(path, output, source, outputs[output]));
        }
        files.Add(file);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<JsonElement> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            item.WriteTo(json);
        }
        json.WriteEndArray();
    }

    private static bool IsList(JsonElement node, string name) => node.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
        && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object);

    private static string Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";

    private static int Number(JsonElement node, string name) =>
        node.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt32(out var value) ? value : 0;
}
