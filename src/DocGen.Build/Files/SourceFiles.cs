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
    /// <summary>What is longer is not even opened. Texts that are read are shorter still: <see cref="SourceDecoder"/> says how long they may be.</summary>
    private const long Longest = 100 * 1024 * 1024;

    /// <summary>A picture beyond this would make a Word file that no mailbox takes.</summary>
    private const long LargestPicture = 25 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, Reading> reads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, long Longest), (byte[]? Bytes, DiagnosticBag Found)> binaries = new();

    /// <summary>The text of a file; null where it cannot be read, which is reported each time.</summary>
    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        var reading = reads.GetOrAdd(path, ReadNow);
        diagnostics.AddRange(reading.Diagnostics);
        return reading.Text;
    }

    /// <summary>The text of a file that was read before, for messages; null where it was not.</summary>
    public SourceText? Remembered(string path) => reads.TryGetValue(path, out var reading) ? reading.Text : null;

    /// <summary>The bytes of a file that is no text; null where it cannot be read, which is reported each time.</summary>
    public byte[]? ReadBytes(string path, DiagnosticBag diagnostics) => ReadBytes(path, Longest, FileMessages.TooLarge, diagnostics);

    /// <summary>The bytes of a picture; null where it cannot be read, which is reported each time.</summary>
    public ReadOnlyMemory<byte>? ReadPicture(string path, DiagnosticBag diagnostics) =>
        ReadBytes(path, LargestPicture, FileMessages.PictureTooLarge, diagnostics) is { } bytes ? (ReadOnlyMemory<byte>?)bytes : null;

    private byte[]? ReadBytes(string path, long longest, Func<string, long, Diagnostic> tooLarge, DiagnosticBag diagnostics)
    {
        var (bytes, found) = binaries.GetOrAdd((path, longest), key =>
        {
            var bag = new DiagnosticBag();
            return (BytesOf(key.Path, longest, tooLarge, bag), bag);
        });
        diagnostics.AddRange(found);
        return bytes;
    }

    private static Reading ReadNow(string path)
    {
        var found = new DiagnosticBag();
        return new(BytesOf(path, Longest, FileMessages.TooLarge, found) is { } bytes ? SourceDecoder.Decode(path, bytes, found) : null, found);
    }

    private static byte[]? BytesOf(string path, long longest, Func<string, long, Diagnostic> tooLarge, DiagnosticBag found)
    {
        try
        {
            if (Refusal(path, longest, tooLarge) is not { } refusal)
            {
                return File.ReadAllBytes(path);
            }
            found.Add(refusal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(FileKind.IsOfTheSystem(path) ? FileMessages.PipeOrDevice(path)
                : new FileInfo(path).LinkTarget is { } target ? FileMessages.LinkToNoFile(path, target)
                : e is FileNotFoundException or DirectoryNotFoundException ? FileMessages.NotThere(path, nearest: null)
                : FileMessages.CannotRead(path, DiskReason.Of(e)));
        }
        return null;
    }

    /// <summary>What must not be opened: a pipe waits for ever, and a device has no end.</summary>
    private static Diagnostic? Refusal(string path, long longest, Func<string, long, Diagnostic> tooLarge)
    {
        if (Directory.Exists(path))
        {
            return FileMessages.Folder(path);
        }
        var link = new FileInfo(path);
        var file = link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
        return FileKind.IsPipeOrDevice(file) ? FileMessages.PipeOrDevice(path)
            : file.Length > longest ? tooLarge(path, file.Length)
            : null;
    }

    private sealed record Reading(SourceText? Text, DiagnosticBag Diagnostics);
}
