using DocGen.Diagnostics;

namespace DocGen.Build.Files;

/// <summary>Reads a file for this once: nothing of it is remembered, and no build depends on it.</summary>
public static class WholeFile
{
    /// <summary>Its bytes; null where it cannot be read, which is reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <param name="isMissing">What to say where it is not there.</param>
    public static byte[]? Read(string path, DiagnosticBag found, Func<Diagnostic>? isMissing = null)
    {
        try
        {
            return FileBytes.Read(path).Bytes;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            found.Add(isMissing?.Invoke() ?? FileMessages.NotThere(path, null));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(Directory.Exists(path) ? FileMessages.Folder(path) : FileMessages.CannotRead(path, DiskReason.Of(e)));
        }
        return null;
    }
}
