namespace DocGen.Build.Files;

/// <summary>What the disk says of a file without its being read. The same stamp means the same content, unless the time is not to be trusted.</summary>
/// <param name="Size">Its length in bytes; -1 where there is no such file.</param>
/// <param name="Time">When it was last written, in ticks of 100 ns, UTC; 0 where that is unknown or may not be trusted.</param>
public readonly record struct FileStamp(long Size, long Time)
{
    /// <summary>There is no such file.</summary>
    public static FileStamp Missing => new(-1, 0);

    /// <summary>There is no such file.</summary>
    public bool IsMissing => Size < 0;

    /// <summary>The same content, as far as can be told without reading.</summary>
    public bool IsSureOf(FileStamp other) => this == other && Time != 0;

    /// <summary>The stamp of what stands at a place; a link is not followed.</summary>
    public static FileStamp OfPlace(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks) : Missing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Missing;
        }
    }

    /// <summary>The stamp of a file; that of its target where it is a link.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = FileKind.BehindLinks(path);
            return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks) : Missing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Missing;
        }
    }
}
