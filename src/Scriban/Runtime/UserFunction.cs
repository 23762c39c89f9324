using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function written in a template.</summary>
internal sealed class UserFunction(ScriptFunctionBody body) : ScriptFunction
{
    public override object? Invoke(in Arguments call)
    {
        var context = call.Context;
        var outside = context.Frame;
        var depth = context.Scopes.Count;
        context.Limits.EnterCall(call.Node);
        try
        {
            if (body.Parameters.Length > 0)
            {
                CheckCount(call);
                context.Scopes.PushFunction();
            }

            context.Frame = new LocalFrame(body.Locals, call);
            Bind(call);
            if (body.Expression is { } expression) return expression.Evaluate(context);
            context.Result = null;
            body.Block!.Execute(context);
            var returned = context.Flow == Flow.Return;
            context.Flow = Flow.Next;
            return returned ? context.Result : null;
        }
        finally
        {
            context.Frame = outside;
            context.Scopes.Pop(context.Scopes.Count - depth);
            context.Limits.LeaveCall();
        }
    }

    private void CheckCount(in Arguments call)
    {
        var most = body.Parameters.Length;
        if (call.Values.Length < body.Required) throw call.WrongCount(Expected, tooFew: true, call.SpanBehind);
        if (call.Values.Length > most && !body.HasRest)
            throw call.WrongCount(Expected, tooFew: false, call.SpanOf(most));
    }

    private string Expected => body.HasRest ? $"at least {body.Required}"
        : body.Required == body.Parameters.Length ? $"{body.Required}" : $"{body.Required} to {body.Parameters.Length}";

    private void Bind(in Arguments call)
    {
        if (body.Parameters.Length == 0) return;
        var values = new object?[body.Parameters.Length];
        var given = new bool[values.Length];
        for (var i = 0; i < call.Values.Length; i++)
        {
            // A positional argument takes the place it is written at, also behind a named one.
            var slot = Math.Min(i, values.Length - 1);
            if (call.Names?[i] is { } name
                && Array.FindIndex(body.Parameters, p => p.Name == name) is var named and >= 0) slot = named;
            if (body.Parameters[slot].IsRest) ((ScriptArray)(values[slot] ??= new ScriptArray())).Add(call.Values[i]);
            else values[slot] = call.Values[i];
            given[slot] = true;
        }

        for (var i = 0; i < values.Length; i++)
        {
            var parameter = body.Parameters[i];
            if (!given[i] && parameter.IsRest) values[i] = new ScriptArray();
            else if (!given[i] && parameter.Default is { } byDefault) values[i] = byDefault.Evaluate(call.Context);
            else if (!given[i]) throw call.WrongCount($"a value for `{parameter.Name}`", tooFew: true, call.SpanBehind);
            call.Context.Scopes.PushParameter(parameter.Name, values[i]);
        }

        call.Context.Frame.Bind(values);
    }
}
