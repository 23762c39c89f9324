using Scriban.Parsing;
using Scriban.Syntax;
using Scriban.Syntax.Statements;

namespace Scriban.Runtime;

/// <summary>The local variables and arguments of one running function or page.</summary>
internal sealed class LocalFrame
{
    private readonly object?[] slots;
    private readonly Arguments call;
    private readonly LocalTable names;
    private object?[]? bound;
    private ScriptArray? arguments;
    private HashSet<int>? readOnly;

    /// <param name="locals">The names of the local variables.</param>
    /// <param name="call">The call; its named arguments become local variables too.</param>
    public LocalFrame(LocalTable locals, in Arguments call)
    {
        slots = locals.Count == 0 ? [] : new object?[locals.Count];
        names = locals;
        this.call = call;
        for (var i = 0; i < call.Names?.Length; i++)
        {
            if (call.Names[i] is { } name && locals.Find(name) is var slot and >= 0) slots[slot] = call.Values[i];
        }
    }

    public WrappedBlock? Block => call.Block;

    public ScriptArray Arguments => arguments ??= MakeArguments();

    public object? this[int slot]
    {
        get => slots[slot];
        set => slots[slot] = value;
    }

    /// <summary>Sets the values of the parameters, which are the arguments then.</summary>
    public void Bind(object?[] values) => bound = values;

    public object? Argument(int index)
    {
        if (bound is not null && arguments is null) return index < bound.Length ? bound[index] : null;
        if (call.Names is not null || arguments is not null) return Arguments[index];
        return index < call.Values.Length ? call.Values[index] : null;
    }

    public void MakeReadOnly(int slot) => (readOnly ??= []).Add(slot);

    public bool IsReadOnly(int slot) => readOnly?.Contains(slot) == true;

    /// <summary>Writes the block that <c>wrap</c> gave to the function of this frame.</summary>
    public void WriteBlock(TemplateContext context, ScriptNode caller)
    {
        if (Block is not { } block) return;
        context.Limits.EnterCall(caller);
        var seen = context.Frame = Seen(block.Frame);
        try
        {
            block.Body.Execute(context);
        }
        finally
        {
            TakeBack(seen, block.Frame);
            context.Frame = this;
            context.Limits.LeaveCall();
        }
    }

    /// <summary>
    /// The variables and arguments of this frame for the block of a <c>wrap</c>, which stands in another one: what this
    /// one does not have is found there.
    /// </summary>
    private LocalFrame Seen(LocalFrame written)
    {
        var seen = new LocalFrame(written.names, call with { Block = written.Block })
        {
            bound = bound,
            arguments = Arguments,
            readOnly = written.readOnly,
        };
        foreach (var (name, slot) in written.names.All)
            seen[slot] = names.Find(name) is var own and >= 0 ? slots[own] : written[slot];
        return seen;
    }

    private void TakeBack(LocalFrame seen, LocalFrame written)
    {
        foreach (var (name, slot) in written.names.All)
        {
            if (names.Find(name) is var own and >= 0) slots[own] = seen[slot];
            else written[slot] = seen[slot];
        }
    }

    private ScriptArray MakeArguments()
    {
        if (bound is not null) return new ScriptArray(bound.AsEnumerable());
        var array = new ScriptArray(call.Values.Length);
        for (var i = 0; i < call.Values.Length; i++)
        {
            if (call.Names?[i] is { } name)
                array.TrySetValue(call.Context, call.Node.Span, name, call.Values[i], false);
            else array.Add(call.Values[i]);
        }

        return array;
    }
}

/// <summary>The block of a <c>wrap</c>.</summary>
/// <param name="Body">The statements.</param>
/// <param name="Frame">The local variables of the place where the block was written.</param>
internal sealed record WrappedBlock(ScriptBlock Body, LocalFrame Frame);
