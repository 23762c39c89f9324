using System.Text;
using DocGen.Diagnostics;
using DocGen.Digests;
using Microsoft.Win32.SafeHandles;

namespace DocGen.Build.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then by rename.</summary>
public static class AtomicFile
{
    /// <summary>In this end the names of files that are begun; they begin in a point.</summary>
    internal const string PartEnding = ".docgen-part";

    /// <summary>So many bytes of a file are compared at once.</summary>
    private const int LargestRoom = 1 << 16;

    /// <summary>
    /// Writes the bytes, and gives what the disk says of the file then; null, and reported, where the disk refuses. A file that holds these bytes already is
    /// left alone.
    /// </summary>
    public static FileStamp? Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        string? begun = null;
        try
        {
            var full = Path.GetFullPath(path);
            return Holds(full, bytes.Span) ? FileStamp.Of(full) : Put(full, bytes, overwrite: true, ref begun);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.CannotWrite(path, DiskReason.OfWriting(path, e)));
            // What another run has begun at the same place is not ours to remove.
            Discard(begun);
            return null;
        }
    }

    /// <summary>Writes a file that is not there yet; false, and reported, where something of this name is, or the disk refuses.</summary>
    public static bool Create(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        string? begun = null;
        try
        {
            if (Path.Exists(path))
            {
                diagnostics.Add(FileMessages.AlreadyThere(path));
                return false;
            }
            Put(Path.GetFullPath(path), bytes, overwrite: false, ref begun);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.CannotMake(path, DiskReason.OfWriting(path, e)));
            Discard(begun);
            return false;
        }
    }

    /// <summary>
    /// Writes over a file that a person keeps: one that must not be written is left alone, a link stays a link, and who may read the file
    /// stays as it was. False, and reported, where the disk refuses.
    /// </summary>
    public static bool Rewrite(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        string? begun = null;
        try
        {
            var file = FileKind.BehindLinks(path);
            if (file.IsReadOnly)
            {
                diagnostics.Add(FileMessages.CannotRewrite(path, "it is marked as one that is only read"));
                return false;
            }
            Put(file.FullName, bytes, overwrite: true, ref begun, OperatingSystem.IsWindows() ? null : file.UnixFileMode);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.CannotRewrite(path, DiskReason.OfWriting(path, e)));
            Discard(begun);
            return false;
        }
    }

    /// <summary>True where a file holds these bytes already.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length)
        {
            return false;
        }
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var room = new byte[Math.Min(bytes.Length, LargestRoom)];
        while (bytes.Length > 0)
        {
            var part = room.AsSpan(0, Math.Min(room.Length, bytes.Length));
            if (stream.ReadAtLeast(part, part.Length, throwOnEndOfStream: false) < part.Length || !bytes[..part.Length].SequenceEqual(part))
            {
                return false;
            }
            bytes = bytes[part.Length..];
        }
        return true;
    }

    /// <summary>Writes beside the place, a whole path, and renames.</summary>
    private static FileStamp Put(string path, ReadOnlyMemory<byte> bytes, bool overwrite, ref string? begun, UnixFileMode? mode = null)
    {
        var beside = Beside(path);
        FileStamp stamp;
        using (var file = Begin(beside))
        {
            begun = beside;
            RandomAccess.Write(file, bytes.Span, 0);
            stamp = new FileStamp(bytes.Length, File.GetLastWriteTimeUtc(file).Ticks);
        }
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(beside, kept);
        }
        File.Move(beside, path, overwrite: overwrite);
        return stamp;
    }

    /// <summary>
    /// A file that is new, since one that is made empty first, even if it was, is put on the disk when it is closed (ext4's <c>auto_da_alloc</c>):
    /// that is waited for, and a set of ten thousand needs no such promise. What an interrupted run left at the place is written over; what another run
    /// is writing there is locked.
    /// </summary>
    private static SafeFileHandle Begin(string beside)
    {
        try
        {
            return Open(FileMode.CreateNew);
        }
        catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException)
        {
            // The second, where another thread makes the folder at this moment.
            Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
            return Open(FileMode.CreateNew);
        }
        catch (IOException) when (File.Exists(beside))
        {
            return Open(FileMode.Create);
        }

        SafeFileHandle Open(FileMode mode) => File.OpenHandle(beside, mode, FileAccess.Write, FileShare.None);
    }

    /// <summary>A name in the same folder, short however long the file's own name is, and the same in every run, so that none is left behind for long.</summary>
    private static string Beside(string path)
    {
        var name = Sha256.Digits(Encoding.UTF8.GetBytes(Path.GetFileName(path)), 8);
        return Path.Combine(Path.GetDirectoryName(path)!, $".{name}{PartEnding}");
    }

    private static void Discard(string? path)
    {
        try
        {
            if (path is not null)
            {
                File.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be deleted either; the message about the write says all there is to say.
        }
    }
}
