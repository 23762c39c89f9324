using System.Runtime.ExceptionServices;

namespace DocGen.Build.Runs;

/// <summary>
/// Works on many items at once and gives the results in the order of the items, never more than a few items ahead of whoever takes them: so the memory
/// that is needed does not grow with the number of items. Each item is made by any thread at any time; settled in order, one after the other; and finished by any
/// thread again.
/// </summary>
/// <param name="count">How many items there are.</param>
/// <param name="make">Makes the item of a number.</param>
/// <param name="settle">Settles what can only be settled in order, quickly.</param>
/// <param name="finish">Finishes it.</param>
internal sealed class OrderedWork<TMade, TResult>(int count, Func<int, TMade> make, Func<int, TMade, TMade> settle, Func<int, TMade, TResult> finish) : IDisposable
{
    private const int StackSize = 16 * 1024 * 1024;   // as much as the deepest text needs
    private const int AheadOfEach = 8;   // items

    /// <summary>In milliseconds: whoever takes the results looks for them so often, and is woken when there is nothing else to do. To be woken for each costs more than to take it.</summary>
    private const int Look = 10;

    private readonly object gate = new();
    private readonly List<Thread> workers = [];
    private Slot[] slots = [];
    private int begun;
    private int settled;
    private int finished;
    private int taken;
    private bool isStopped;

    /// <summary>The results in order; fewer where the work is given up.</summary>
    /// <param name="jobs">How many items are worked on at a time.</param>
    /// <param name="cancel">Gives up: what is begun is finished if that is soon.</param>
    public IEnumerable<TResult> Run(int jobs, CancellationToken cancel)
    {
        slots = new Slot[jobs * AheadOfEach];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = new Slot();
        }
        for (var i = 0; i < Math.Min(jobs, count); i++)
        {
            var worker = new Thread(Work, StackSize) { IsBackground = true, Name = $"build {i + 1}" };
            workers.Add(worker);
            worker.Start();
        }
        using var woken = cancel.UnsafeRegister(_ => Stop(), null);
        while (taken < count && Take() is { } slot)
        {
            slot.Fault?.Throw();
            var result = slot.Result!;
            lock (gate)
            {
                (slot.State, slot.Result) = (State.Empty, default);
                taken++;
                Monitor.PulseAll(gate);
            }
            yield return result;
        }
    }

    /// <summary>Takes no new item, and waits a little for those that are begun.</summary>
    public void Dispose()
    {
        Stop();
        var patience = TimeSpan.FromMilliseconds(600);
        foreach (var worker in workers)
        {
            var begun = System.Diagnostics.Stopwatch.GetTimestamp();
            worker.Join(patience);
            patience -= System.Diagnostics.Stopwatch.GetElapsedTime(begun);
            patience = patience < TimeSpan.Zero ? TimeSpan.Zero : patience;
        }
    }

    /// <summary>The next result; null where the work was given up before.</summary>
    private Slot? Take()
    {
        lock (gate)
        {
            var slot = slots[taken % slots.Length];
            while (slot.State != State.Finished)
            {
                if (isStopped)
                {
                    return null;
                }
                Monitor.Wait(gate, Look);
            }
            return slot;
        }
    }

    private void Work()
    {
        while (Begin() is { } item)
        {
            var slot = slots[item % slots.Length];
            try
            {
                slot.Made = make(item);
            }
            catch (Exception e)
            {
                // A mistake of ours: whoever takes the results is to meet it.
                slot.Fault = ExceptionDispatchInfo.Capture(e);
            }
            lock (gate)
            {
                slot.State = State.Made;
            }
            while (Settle() is { } next)
            {
                Finish(next);
            }
        }
    }

    private int? Begin()
    {
        lock (gate)
        {
            while (!isStopped && begun < count && begun - taken >= slots.Length)
            {
                Monitor.PulseAll(gate);
                Monitor.Wait(gate);
            }
            return isStopped || begun >= count ? null : begun++;
        }
    }

    private int? Settle()
    {
        lock (gate)
        {
            if (settled >= begun || slots[settled % slots.Length] is not { State: State.Made } slot)
            {
                return null;
            }
            slot.State = State.Settled;
            if (slot.Fault is null)
            {
                slot.Made = settle(settled, slot.Made!);
            }
            return settled++;
        }
    }

    private void Finish(int item)
    {
        var slot = slots[item % slots.Length];
        try
        {
            slot.Result = slot.Fault is null ? finish(item, slot.Made!) : default;
        }
        catch (Exception e)
        {
            slot.Fault = ExceptionDispatchInfo.Capture(e);
        }
        lock (gate)
        {
            // Whoever takes the results may let them wait for a while: what they were made of must not wait with them.
            (slot.State, slot.Made) = (State.Finished, default);
            if (++finished == count)
            {
                Monitor.PulseAll(gate);
            }
        }
    }

    private void Stop()
    {
        lock (gate)
        {
            isStopped = true;
            Monitor.PulseAll(gate);
        }
    }

    private enum State
    {
        Empty,
        Made,
        Settled,
        Finished,
    }

    private sealed class Slot
    {
        public State State { get; set; }

        public TMade? Made { get; set; }

        public TResult? Result { get; set; }

        public ExceptionDispatchInfo? Fault { get; set; }
    }
}
