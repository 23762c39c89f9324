using System.Formats.Tar;

namespace DocGen.Build.Files;

/// <summary>
/// Tells files from pipes and devices without opening them, since opening a pipe waits for a writer and reading a device may never end.
/// The framework asks the system for the kind of a file in one place only: where it writes archives.
/// </summary>
internal static class FileKind
{
    /// <summary>True where the system keeps its own: <c>/dev/stdin</c> and the shell's <c>&lt;(…)</c> are links there that lead to pipes without a path.</summary>
    public static bool IsOfTheSystem(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    /// <summary>The file at a path, or the one that a link there leads to in the end.</summary>
    /// <exception cref="IOException">Links lead round in a circle.</exception>
    public static FileInfo BehindLinks(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file : file;
    }

    /// <summary>True for a pipe, a socket or a device; all of them have the length 0.</summary>
    public static bool IsPipeOrDevice(FileInfo file)
    {
        if (file.Length > 0 || OperatingSystem.IsWindows())
        {
            return false;
        }
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(file.FullName, "file");
        }
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.Fifo or TarEntryType.CharacterDevice or TarEntryType.BlockDevice;
    }
}
