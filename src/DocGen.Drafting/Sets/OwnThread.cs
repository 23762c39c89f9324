namespace DocGen.Drafting.Sets;

/// <summary>Work that has a thread to itself, and waits for none of the pool.</summary>
public static class OwnThread
{
    /// <summary>Starts the work.</summary>
    /// <param name="work">The work.</param>
    /// <returns>Waits for it, and gives what it made.</returns>
    public static Func<T> Start<T>(Func<T> work)
    {
        var task = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return () => task.GetAwaiter().GetResult();
    }
}
