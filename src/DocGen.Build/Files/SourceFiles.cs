using System.Collections.Concurrent;
using DocGen.Diagnostics;
using DocGen.Drafting.Yaml;

namespace DocGen.Build.Files;

/// <summary>
/// The one window through which everything is read. What many documents share is read once and kept; what one document reads for itself is
/// kept as long as <see cref="FileReads"/> of it are. Messages can show the line they speak of. Safe for many threads.
/// </summary>
public sealed class SourceFiles
{
    /// <summary>What is longer is not even opened. Texts that are read are shorter still: <see cref="SourceDecoder"/> says how long they may be.</summary>
    private const long Longest = 100 * 1024 * 1024;

    /// <summary>A picture beyond this would make a Word file that no mailbox takes.</summary>
    private const long LargestPicture = 25 * 1024 * 1024;

    private readonly Dictionary<string, byte[]> unsaved = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileReads.Reading> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, long Longest), (byte[]? Bytes, InputFile? Input, DiagnosticBag Found)> binaries = new();
    private readonly ConcurrentDictionary<string, InputFile?> absences = new(StringComparer.Ordinal);

    /// <summary>What is read is noted in a log, by the hash of its content. Where nothing is built nobody asks for hashes, and a check ends sooner.</summary>
    public bool AreLogged { get; init; } = true;

    /// <summary>Takes what an editor holds, and has not saved, for the content of a file; the file need not be there.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="bytes">The content.</param>
    public void Hold(string path, byte[] bytes) => unsaved[Path.GetFullPath(path)] = bytes;

    /// <summary>The text of a file; null where it cannot be read, which is reported each time.</summary>
    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        if (FileReads.Current?.Texts is not { } texts)
        {
            return ReadKept(path, diagnostics);
        }
        if (!texts.TryGetValue(path, out var reading) && !kept.TryGetValue(path, out reading))
        {
            texts[path] = reading = ReadNow(path);
        }
        return Given(reading, diagnostics);
    }

    /// <summary>The text of a file that many documents share; null where it cannot be read, which is reported each time.</summary>
    public SourceText? ReadKept(string path, DiagnosticBag diagnostics) => Given(kept.GetOrAdd(path, ReadNow), diagnostics);

    /// <summary>Whether there is something at a path that many documents ask about: the disk is asked once. That there is nothing is remembered of each.</summary>
    public bool HasKept(string path)
    {
        var absence = absences.GetOrAdd(path, static path => Path.Exists(path) ? null : InputFile.Absent(Path.GetFullPath(path)));
        FileReads.Current?.Add(absence);
        return absence is null;
    }

    /// <summary>The text of a file that was read before, for messages; null where it was not.</summary>
    public SourceText? Remembered(string path) =>
        FileReads.Current?.Texts?.TryGetValue(path, out var reading) == true || kept.TryGetValue(path, out reading) ? reading.Text
        : FileReads.Current is { Texts: { } texts } reads && reads.Forgotten.Contains(path) ? (texts[path] = ReadNow(path)).Text
        : null;

    /// <summary>The bytes of a file that is no text and that many documents share; null where it cannot be read, which is reported each time.</summary>
    public byte[]? ReadBytes(string path, DiagnosticBag diagnostics) => ReadKept(path, Longest, FileMessages.TooLarge, diagnostics);

    /// <summary>The bytes of a picture; null where it cannot be read, which is reported each time.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="isShared">Many documents have it: it is kept.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public ReadOnlyMemory<byte>? ReadPicture(string path, bool isShared, DiagnosticBag diagnostics)
    {
        if (isShared || FileReads.Current?.Pictures is not { } pictures)
        {
            return ReadKept(path, LargestPicture, FileMessages.PictureTooLarge, diagnostics) is { } shared ? (ReadOnlyMemory<byte>?)shared : null;
        }
        if (!pictures.TryGetValue(path, out var picture))
        {
            pictures[path] = picture = ReadNow(path, new FileInfo(path), LargestPicture, FileMessages.PictureTooLarge);
        }
        return Given(picture, diagnostics) is { } bytes ? (ReadOnlyMemory<byte>?)bytes : null;
    }

    /// <summary>The bytes of a file, for this once: nothing of it is kept, and no build depends on it; null where it cannot be read, which is reported.</summary>
    public static byte[]? ReadOnce(string path, DiagnosticBag diagnostics) => BytesOf(path, new FileInfo(path), Longest, FileMessages.TooLarge, diagnostics)?.Bytes;

    private byte[]? ReadKept(string path, long longest, Func<string, long, Diagnostic> tooLarge, DiagnosticBag diagnostics) =>
        Given(binaries.GetOrAdd((path, longest), key => ReadNow(key.Path, new FileInfo(key.Path), key.Longest, tooLarge)), diagnostics);

    private static SourceText? Given(FileReads.Reading reading, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(reading.Found);
        FileReads.Current?.Add(reading.Input);
        return reading.Text;
    }

    private static byte[]? Given((byte[]? Bytes, InputFile? Input, DiagnosticBag Found) reading, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(reading.Found);
        FileReads.Current?.Add(reading.Input);
        return reading.Bytes;
    }

    private FileReads.Reading ReadNow(string path)
    {
        if (unsaved.Count > 0 && unsaved.TryGetValue(Path.GetFullPath(path), out var typed))
        {
            var faults = new DiagnosticBag();
            return new(SourceDecoder.Decode(path, typed, faults), null, faults);
        }
        var file = new FileInfo(path);
        if (ReadLong(path, file) is { } read)
        {
            return read;
        }
        var (bytes, input, found) = ReadNow(path, file, Longest, FileMessages.TooLarge);
        return new(bytes is not null ? SourceDecoder.Decode(path, bytes, found) : null, input, found);
    }

    /// <summary>A long text; null where it is none, or something is wrong with it: then it is read whole.</summary>
    private static FileReads.Reading? ReadLong(string path, FileInfo file)
    {
        try
        {
            if (file is { Exists: true, Length: >= LongText.Least, LinkTarget: null } && LongText.Read(path, SourceDecoder.Longest) is var (text, hash, stamp))
            {
                var found = new DiagnosticBag();
                return new(SourceDecoder.Checked(path, text, found), new InputFile(InputKind.Content, file.FullName, hash, stamp), found);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever reads it whole says why it cannot be read.
        }
        return null;
    }

    /// <summary>The bytes of a file, and what a log notes of it.</summary>
    private (byte[]? Bytes, InputFile? Input, DiagnosticBag Found) ReadNow(string path, FileInfo file, long longest, Func<string, long, Diagnostic> tooLarge)
    {
        var found = new DiagnosticBag();
        return BytesOf(path, file, longest, tooLarge, found) is var (bytes, stamp)
            ? (bytes, new InputFile(InputKind.Content, file.FullName, AreLogged ? ContentHash.Of(bytes) : default, stamp), found)
            : (null, null, found);
    }

    private static (byte[] Bytes, FileStamp Stamp)? BytesOf(
        string path, FileInfo file, long longest, Func<string, long, Diagnostic> tooLarge, DiagnosticBag found)
    {
        try
        {
            if (Refusal(path, file, longest, tooLarge) is not { } refusal)
            {
                return FileBytes.Read(file.FullName);
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
    private static Diagnostic? Refusal(string path, FileInfo file, long longest, Func<string, long, Diagnostic> tooLarge)
    {
        if (file is { Exists: true, Length: > 0 } && file.Length <= longest && !file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return null;
        }
        if (Directory.Exists(path))
        {
            return FileMessages.Folder(path);
        }
        file = FileKind.BehindLinks(path);
        return FileKind.IsPipeOrDevice(file) ? FileMessages.PipeOrDevice(path)
            : file.Length > longest ? tooLarge(path, file.Length)
            : null;
    }
}
