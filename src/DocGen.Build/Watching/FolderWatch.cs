namespace DocGen.Build.Watching;

/// <summary>
/// Waits until somebody has changed files. Editors save in several steps (a file beside, a rename, a touch): a change is told when nothing has
/// happened for a moment. It is armed from its making on, so that what changes during a build is told after it.
/// </summary>
public sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim changes = new(0);
    private readonly string ignored;

    /// <summary>Watches nothing yet.</summary>
    /// <param name="ignored">A folder in which changes are our own.</param>
    public FolderWatch(string ignored) => this.ignored = Path.TrimEndingDirectorySeparator(Path.GetFullPath(ignored));

    /// <summary>Watches a folder from now on; one that is not there, or is watched already, is passed over.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isDeep">And all below it.</param>
    public void Add(string folder, bool isDeep)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(path) || watchers.Any(other => other.Key == path || (other.Value.IncludeSubdirectories && IsBelow(path, other.Key))))
        {
            return;
        }
        var watcher = new FileSystemWatcher(path) { IncludeSubdirectories = isDeep };
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) => Tell(change.FullPath);
        // So much at once that the system lost count: then anything may have changed.
        watcher.Error += (_, _) => changes.Release();
        watcher.EnableRaisingEvents = true;
        watchers.Add(path, watcher);
    }

    /// <summary>Waits for a change; false where the wait is given up.</summary>
    public bool Wait(CancellationToken cancel)
    {
        try
        {
            changes.Wait(cancel);
            while (changes.Wait(Quiet, cancel))
            {
                // Still at it.
            }
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }
        changes.Dispose();
    }

    private void Tell(string path)
    {
        if (path != ignored && !IsBelow(path, ignored))
        {
            changes.Release();
        }
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
