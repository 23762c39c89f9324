using DocGen.Build.Files;

namespace DocGen.Build.Runs;

/// <summary>What a run that was killed has left in the output folder: files that it had begun beside their places.</summary>
internal static class Leftovers
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    /// <summary>Removes them; what another process is writing is left to it.</summary>
    public static void Remove(string folder)
    {
        try
        {
            foreach (var part in Directory.EnumerateFiles(folder, "*" + AtomicFile.PartEnding, Everywhere).ToList())
            {
                RemoveOne(part);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever needs the place overwrites what is there.
        }
    }

    private static void RemoveOne(string part)
    {
        try
        {
            using var held = new FileStream(part, FileMode.Open, FileAccess.Write, FileShare.None);
            File.Delete(part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // See above.
        }
    }
}
