namespace DocGen.Build.Files;

/// <summary>Why the disk refused, in a few words: the runtime's own sentences name paths twice and speak of streams.</summary>
public static class DiskReason
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int DiskFull = unchecked((int)0x80070070);
    private const int NoSpace = 28;   // ENOSPC
    private const int WouldBlock = 11;   // EWOULDBLOCK: another process holds the lock

    /// <summary>Another program holds the file.</summary>
    internal const string OpenElsewhere = "it is open in another program";

    /// <summary>The reason behind an exception of the file system.</summary>
    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission is denied",
        PathTooLongException => "its path is too long",
        DirectoryNotFoundException => "its folder does not exist",
        FileNotFoundException => "it does not exist",
        IOException { HResult: SharingViolation or WouldBlock } => OpenElsewhere,
        IOException { HResult: DiskFull or NoSpace } => "the disk is full",
        _ => WithoutPath(exception.Message),
    };

    /// <summary>Why a path cannot be written: what stands in its way, where something does.</summary>
    internal static string OfWriting(string path, Exception exception)
    {
        if (Directory.Exists(path))
        {
            return "a folder has this name";
        }
        for (var parent = Path.GetDirectoryName(path); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            if (File.Exists(parent))
            {
                return $"`{parent}` is a file, not a folder";
            }
        }
        return exception is not PathTooLongException && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder)
            ? $"the folder `{ShownPath.Of(folder)}` cannot be made"
            : Of(exception);
    }

    private static string WithoutPath(string message) =>
        (message.IndexOf(" : '", StringComparison.Ordinal) is > 0 and var end ? message[..end] : message).TrimEnd('.');
}
