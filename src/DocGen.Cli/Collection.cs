using System.Runtime;

namespace DocGen.Cli;

/// <summary>When memory that is no longer used is looked for.</summary>
internal static class Collection
{
    /// <summary>So much is made of each byte that is compared, at the most.</summary>
    private const long OfEachByte = 32;
    private const long Least = 64 * 1024 * 1024;
    private const long Most = 1024 * 1024 * 1024;

    /// <summary>
    /// Not before about as much is made as is made of some files: for what keeps nearly all that it makes till its end. A comparison spent a third
    /// of its time on looking, and found little.
    /// </summary>
    /// <param name="files">The files; those that are not there are told of later.</param>
    public static void Postpone(params IEnumerable<string> files)
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            return;
        }
        var bytes = files.Where(File.Exists).Sum(path => new FileInfo(path).Length);
        try
        {
            GC.TryStartNoGCRegion(Math.Clamp(OfEachByte * bytes, Least, Math.Max(Least, Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2))));
        }
        catch (ArgumentOutOfRangeException)
        {
            // A machine or a container that has less looks as it always does.
        }
    }
}
