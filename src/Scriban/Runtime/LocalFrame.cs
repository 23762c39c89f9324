using Scriban.Parsing;
using Scriban.Syntax;
using Scriban.Syntax.Statements;

namespace Scriban.Runtime;

/// <summary>The local variables and arguments of one running function or page.</summary>
internal sealed class LocalFrame
{
    private readonly object?[] slots;
    private readonly Arguments call;
    private ScriptArray? arguments;
    private HashSet<int>? readOnly;

    /// <param name="locals">The names of the local variables.</param>
    /// <param name="call">The call; its named arguments become local variables too.</param>
    public LocalFrame(LocalTable locals, in Arguments call)
    {
        slots = locals.Count == 0 ? [] : new object?[locals.Count];
        this.call = call;
        if (call.Names is not { } names) return;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is { } name && locals.Find(name) is var slot and >= 0) slots[slot] = call.Values[i];
        }
    }

    public WrappedBlock? Block => call.Block;

    public ScriptArray Arguments => arguments ??= MakeArguments();

    public object? this[int slot]
    {
        get => slots[slot];
        set => slots[slot] = value;
    }

    public object? Argument(int index)
    {
        if (call.Names is not null || arguments is not null) return Arguments[index];
        return index < call.Values.Length ? call.Values[index] : null;
    }

    public void MakeReadOnly(int slot) => (readOnly ??= []).Add(slot);

    public bool IsReadOnly(int slot) => readOnly?.Contains(slot) == true;

    private ScriptArray MakeArguments()
    {
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

/// <summary>The block of a <c>wrap</c>, and where its own local variables are.</summary>
/// <param name="Body">The statements.</param>
/// <param name="Frame">The local variables of the place where the block was written.</param>
internal sealed record WrappedBlock(ScriptBlock Body, LocalFrame Frame)
{
    public void Write(TemplateContext context, ScriptNode caller)
    {
        var outside = context.Frame;
        context.Limits.EnterCall(caller);
        context.Frame = Frame;
        try
        {
            Body.Execute(context);
        }
        finally
        {
            context.Frame = outside;
            context.Limits.LeaveCall();
        }
    }
}
