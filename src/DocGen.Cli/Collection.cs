using System.Runtime;

namespace DocGen.Cli;

/// <summary>When memory that is no longer used is looked for.</summary>
internal static class Collection
{
    /// <summary>What is made of some thousand clauses.</summary>
    private const long Some = 240 * 1024 * 1024;

    /// <summary>
    /// Not before some hundred megabytes are made: for what keeps nearly all that it makes till its end. A comparison spent a sixth of its time
    /// on looking, and found little.
    /// </summary>
    public static void Postpone()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            return;
        }
        try
        {
            GC.TryStartNoGCRegion(Some);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A machine or a container that has less looks as it always does.
        }
    }
}
