using System.Numerics;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Counts what a template does, so that a hostile one ends in a message.</summary>
internal sealed class Limits(TemplateContext context)
{
    /// <summary>No single text is longer than this, even where the host sets no limit.</summary>
    public const int LongestText = 16 * 1024 * 1024;

    /// <summary>What visiting one item of a list costs, in characters copied.</summary>
    public const int NodeWork = 64;

    /// <summary>
    /// Characters that all texts built in one rendering may have together: bounds the time spent on copying.
    /// </summary>
    private const long MostTextWork = 256L * 1024 * 1024;

    /// <summary>
    /// Calls inside of calls: a function that calls itself twice never ends, though it is never deep.
    /// </summary>
    private const int LeastNestedCalls = 100_000;

    private readonly KeptMemory kept = new();
    private int loopDepth;
    private long rounds;
    private int callDepth = 1;
    private long nestedCalls;
    private long textWork;

    public bool IsInLoop => loopDepth > 0;

    public void EnterLoop() => loopDepth++;

    public void LeaveLoop()
    {
        if (--loopDepth == 0) rounds = 0;
    }

    public void CountLoop(ScriptStatement loop)
    {
        rounds++;
        if (context.LoopLimit > 0 && rounds > context.LoopLimit) throw TooManyRounds(loop.Span, "the loop");
    }

    /// <summary>Counts the items a builtin makes or an array grows by, like rounds of a loop.</summary>
    public void CountItems(SourceSpan span, long items)
    {
        if (context.LoopLimit <= 0) return;
        if (loopDepth > 0) rounds += items;
        if (items > context.LoopLimit || (loopDepth > 0 && rounds > context.LoopLimit))
            throw TooManyRounds(span, $"{items} list items");
    }

    /// <summary>Counts hidden work, such as comparing lists.</summary>
    public void CountWork(long amount)
    {
        textWork += amount;
        if (textWork > MostTextWork)
            throw new ScriptRuntimeException(context.CurrentSpan, "the template compares and copies too much");
    }

    public void CheckLazy(ScriptNode node, int count)
    {
        if (context.LoopLimit > 0 && count > context.LoopLimit) throw TooManyRounds(node.Span, "the sequence");
    }

    public void CheckRange(in BinaryOperation operation, long count)
    {
        if (context.LoopLimit > 0 ? count > context.LoopLimit : count > int.MaxValue)
            throw operation.Error($"the range has {count} items, the limit (LoopLimit) is {context.LoopLimit}");
    }

    public void EnterCall(ScriptNode call)
    {
        if (context.RecursiveLimit > 0 && callDepth >= context.RecursiveLimit)
            throw new ScriptRuntimeException(call.Span,
                $"calls are nested too deeply at `{call}`: the limit (RecursiveLimit) is {context.RecursiveLimit}");
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptRuntimeException(call.Span,
                $"calls are nested too deeply for this thread's stack at `{call}`");
        if (callDepth++ == 1) nestedCalls = 0;
        else if (context.LoopLimit > 0 && ++nestedCalls > Math.Max(LeastNestedCalls, context.LoopLimit))
            throw new ScriptRuntimeException(call.Span,
                $"one call led to more than {nestedCalls - 1} others at `{call}`");
    }

    public void LeaveCall() => callDepth--;

    public void CheckLength(ScriptNode node, long length) => CheckLength(node.Span, length);

    /// <summary>Refuses a text before it is built.</summary>
    public void CheckLength(SourceSpan span, long length)
    {
        var limit = context.LimitToString > 0 ? context.LimitToString : LongestText;
        if (length > limit)
            throw new ScriptRuntimeException(span,
                $"the text would have {length} characters, the limit (LimitToString) is {limit}");
        textWork += length;
        if (textWork > MostTextWork)
            throw new ScriptRuntimeException(span,
                $"the template builds more than {MostTextWork} characters of text in all");
    }

    public string Kept(SourceSpan span, string text)
    {
        Hold(span, text, 32 + text.Length * 2L);
        return text;
    }

    /// <summary>Counts the room of a new list.</summary>
    public ScriptArray Made(SourceSpan span, ScriptArray list)
    {
        Hold(span, list, 96 + list.Count * 32L);
        return list;
    }

    /// <summary>Counts the room that a list, object or text takes or grows by.</summary>
    public void Hold(SourceSpan span, object owner, long bytes)
    {
        if (!kept.Add(owner, bytes)) throw TooMuchMemory(span);
    }

    /// <summary>Big integers beyond this take longer to print than anyone waits.</summary>
    public void CheckDigits(in BinaryOperation operation, BigInteger left, BigInteger right)
    {
        const long mostBits = 1_100_000;
        var bits = left.GetBitLength() + (operation.Op == TokenKind.Times ? right.GetBitLength() : 0);
        if (bits > mostBits) throw operation.Error("the whole number gets too large");
        // Multiplying and dividing take the product of the lengths.
        textWork += bits;
        if (operation.Op is not (TokenKind.Plus or TokenKind.Minus))
            textWork += left.GetBitLength() * right.GetBitLength() / 4000;
        if (textWork > MostTextWork) throw operation.Error("the template computes too much with large numbers");
    }

    private static ScriptRuntimeException TooMuchMemory(SourceSpan span) =>
        new(span, $"the template holds more than {KeptMemory.Most >> 21} MB of texts and lists");

    private ScriptRuntimeException TooManyRounds(SourceSpan span, string what) =>
        new(span, $"{what} exceeds {context.LoopLimit} rounds, counting all loops inside one another (LoopLimit)");
}
