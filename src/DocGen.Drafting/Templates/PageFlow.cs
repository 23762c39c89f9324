using System.Collections.Concurrent;
using System.Text;
using DocGen.Drafting.Pages.Reading;
using DocGen.Drafting.Sets;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>
/// Takes a page as the template writes it, to whom reads it: a short one when it is done; a long one stretch by stretch, read beside the writing, so
/// that no page is ever in memory as a whole. A reader that ends early is written for no more.
/// </summary>
/// <typeparam name="T">What is made of the page.</typeparam>
/// <param name="read">Makes it, of where the page begins, what gives the next stretch, null at its end, and the fragments of a short page.</param>
/// <param name="surroundings">For which draft.</param>
internal sealed class PageFlow<T>(Func<string, Func<string?>, IReadOnlyList<PageFragment>, T?> read, IDraftSurroundings surroundings) : IDisposable
    where T : class
{
    /// <summary>A longer page, in characters, is read while it is written: some hundreds of clauses.</summary>
    private const int Stretch = 1 << 17;

    /// <summary>In characters: a page of a few sheets.</summary>
    private const int UsualRoom = 1 << 14;

    /// <summary>In characters: what a longer page was written in is not kept.</summary>
    private const int MostRoom = 1 << 16;

    /// <summary>So many stretches wait for a reader who is slower.</summary>
    private const int Most = 2;

    /// <summary>Where this thread has written its last page: one after the other is written there.</summary>
    [ThreadStatic]
    private static StringBuilder? room;

    private readonly StringBuilder begun = TakeRoom();
    private readonly List<PageFragment> fragments = [];
    private BlockingCollection<string>? waiting;
    private CancellationTokenSource? isRead;
    private Func<T?>? reading;

    /// <summary>What takes the page.</summary>
    public IScriptOutput Open(TemplateContext context) => new Output(this, context);

    /// <summary>The page is written to its end, or the template failed: what was made of it, null where there is something wrong.</summary>
    public T? End(bool isWhole)
    {
        if (reading is null)
        {
            return isWhole ? read(begun.ToString(), () => null, fragments) : null;
        }
        HandOn();
        waiting!.CompleteAdding();
        var made = reading();
        reading = null;
        return isWhole ? made : null;
    }

    /// <summary>Ends a reading that nobody waits for any more.</summary>
    public void Dispose()
    {
        if (begun.Capacity <= MostRoom)
        {
            room = begun;
        }
        waiting?.CompleteAdding();
        try
        {
            reading?.Invoke();
        }
        finally
        {
            waiting?.Dispose();
            isRead?.Dispose();
        }
    }

    private static StringBuilder TakeRoom()
    {
        var taken = room?.Clear() ?? new StringBuilder(UsualRoom);
        room = null;
        return taken;
    }

    private void HandOn()
    {
        var stretch = begun.ToString();
        begun.Clear();
        if (reading is null)
        {
            (waiting, isRead) = (new(Most), new());
            reading = surroundings.Beside(() =>
            {
                try
                {
                    return read(stretch, () => waiting.TryTake(out var next, Timeout.Infinite) ? next : null, []);
                }
                finally
                {
                    isRead.Cancel();
                }
            });
            return;
        }
        try
        {
            waiting!.Add(stretch, isRead!.Token);
        }
        catch (OperationCanceledException)
        {
            // The reader has found something wrong; what it is shows when all is read with places.
        }
    }

    private sealed class Output(PageFlow<T> flow, TemplateContext context) : IScriptOutput
    {
        private long length;

        public void Write(string text, int offset, int count)
        {
            length += count;
            if (length > PageOutput.Limit)
            {
                throw new PageTooLongException(context.CurrentSpan);
            }
            if (count == text.Length && RecentFragments.Find(text, flow.begun.Length) is { } fragment)
            {
                flow.fragments.Add(fragment);
            }
            flow.begun.Append(text, offset, count);
            if (flow.begun.Length >= Stretch)
            {
                flow.HandOn();
            }
        }

        public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
        {
            Write(text, offset, count);
            return ValueTask.CompletedTask;
        }
    }
}
