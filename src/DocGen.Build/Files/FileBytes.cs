namespace DocGen.Build.Files;

/// <summary>Reads a file whole, with what the disk said of it before: a change while it is read is then seen the next time.</summary>
internal static class FileBytes
{
    public static (byte[] Bytes, FileStamp Stamp) Read(string path)
    {
        using var handle = File.OpenHandle(path);
        var stamp = new FileStamp(RandomAccess.GetLength(handle), File.GetLastWriteTimeUtc(handle).Ticks);
        if (stamp.Size == 0)
        {
            // The system's own files have no length and may have content.
            return (File.ReadAllBytes(path), stamp);
        }
        var bytes = new byte[stamp.Size];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var more)
        {
            read += more;
        }
        return (read < bytes.Length ? bytes[..read] : bytes, stamp);
    }

    /// <summary>The hash of a file's content as it is now; null where it cannot be read.</summary>
    public static ContentHash? HashOf(string path)
    {
        try
        {
            return ContentHash.Of(Read(path).Bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
