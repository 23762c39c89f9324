using DocGen.Diagnostics;

namespace DocGen.Build.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then by rename.</summary>
public static class AtomicFile
{
    /// <summary>Writes the bytes; false, and reported, where the disk refuses. A file that holds these bytes already is left alone.</summary>
    public static bool Write(string path, ReadOnlyMemory<byte> bytes, DiagnosticBag diagnostics)
    {
        var beside = path + ".docgen-part";
        try
        {
            if (Holds(path, bytes.Span))
            {
                return true;
            }
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(bytes.Span);
            }
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.CannotWrite(path, DiskReason.Of(e)));
            Discard(beside);
            return false;
        }
    }

    private static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be deleted either; the message about the write says all there is to say.
        }
    }
}
