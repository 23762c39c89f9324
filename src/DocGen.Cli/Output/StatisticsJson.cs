using System.Text.Json;
using DocGen.Revisions;

namespace DocGen.Cli.Output;

/// <summary>Statistics as JSON: <c>statistics</c> with one item for each file, then <c>authors</c> and <c>total</c> of all files.</summary>
internal static class StatisticsJson
{
    /// <summary>Adds the names to the open object.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FileStatistics> files)
    {
        json.WriteStartArray("statistics");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("source", file.Path);
            Write(json, file.Statistics);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, RevisionStatistics.Sum(files.Select(file => file.Statistics)));
    }

    private static void Write(Utf8JsonWriter json, RevisionStatistics statistics)
    {
        json.WriteStartArray("authors");
        foreach (var (author, count) in statistics.Authors)
        {
            json.WriteStartObject();
            json.WriteString("author", author);
            Write(json, count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("total");
        Write(json, statistics.Total);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ChangeCount count)
    {
        json.WriteNumber("wordsInserted", count.WordsInserted);
        json.WriteNumber("wordsDeleted", count.WordsDeleted);
        json.WriteNumber("paragraphs", count.Paragraphs);
    }
}
