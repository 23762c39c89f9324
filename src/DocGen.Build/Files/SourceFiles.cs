using System.Collections.Concurrent;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;

namespace DocGen.Build.Files;

/// <summary>
/// The one window through which everything is read. It remembers what it gave out, so that messages can show the line they speak of,
/// and each file is read once. Safe for many threads.
/// </summary>
public sealed class SourceFiles
{
    private readonly ConcurrentDictionary<string, Reading> reads = new(StringComparer.Ordinal);

    /// <summary>The text of a file; null where it cannot be read, which is reported each time.</summary>
    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        var reading = reads.GetOrAdd(path, ReadNow);
        diagnostics.AddRange(reading.Diagnostics);
        return reading.Text;
    }

    /// <summary>The text of a file that was read before, for messages; null where it was not.</summary>
    public SourceText? Remembered(string path) => reads.TryGetValue(path, out var reading) ? reading.Text : null;

    private static Reading ReadNow(string path)
    {
        var found = new DiagnosticBag();
        try
        {
            return new(SourceDecoder.Decode(path, File.ReadAllBytes(path), found), found);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            found.Add(FileMessages.NotThere(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(FileMessages.CannotRead(path, DiskReason.Of(e)));
        }
        return new(null, found);
    }

    private sealed record Reading(SourceText? Text, DiagnosticBag Diagnostics);
}
