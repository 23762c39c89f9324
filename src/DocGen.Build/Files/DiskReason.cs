namespace DocGen.Build.Files;

/// <summary>Why the disk refused, in a few words: the runtime's own sentences name paths twice and speak of streams.</summary>
internal static class DiskReason
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int DiskFull = unchecked((int)0x80070070);
    private const int NoSpace = 28;   // ENOSPC

    /// <summary>The reason behind an exception of the file system.</summary>
    public static string Of(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "permission is denied",
        PathTooLongException => "its path is too long",
        DirectoryNotFoundException => "its folder does not exist",
        IOException { HResult: SharingViolation } => "it is open in another program",
        IOException { HResult: DiskFull or NoSpace } => "the disk is full",
        _ => exception.Message.TrimEnd('.'),
    };
}
