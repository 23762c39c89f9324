using DocGen.Build.Files;

namespace DocGen.Build.Logs;

/// <summary>
/// Holds an output folder for one build. The lock is the system's: it goes with the process, however that ends.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private const int Pause = 50;   // milliseconds between two tries

    private readonly FileStream held;

    private FolderLock(FileStream held)
    {
        this.held = held;
        held.WriteByte((byte)'\n');
        held.Flush();
        Begun = File.GetLastWriteTimeUtc(held.SafeFileHandle).Ticks;
    }

    /// <summary>When it was taken, by the clock that files are stamped with.</summary>
    public long Begun { get; }

    /// <summary>Waits for the lock; null where the folder cannot be written, or the wait was given up.</summary>
    /// <param name="path">The file of the lock.</param>
    /// <param name="waiting">Is called once, before the first wait.</param>
    /// <param name="cancel">Gives up the wait.</param>
    public static FolderLock? Take(string path, Action waiting, CancellationToken cancel)
    {
        for (var told = false; !cancel.IsCancellationRequested; told = true)
        {
            try
            {
                return new(new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1));
            }
            catch (IOException e) when (DiskReason.Of(e) == DiskReason.OpenElsewhere)
            {
                if (!told)
                {
                    waiting();
                }
                cancel.WaitHandle.WaitOne(Pause);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
        return null;
    }

    public void Dispose() => held.Dispose();
}
