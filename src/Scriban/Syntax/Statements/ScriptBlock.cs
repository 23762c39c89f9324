using System.Runtime.CompilerServices;

namespace Scriban.Syntax.Statements;

/// <summary>Statements one after the other, until one wants to go on elsewhere.</summary>
internal sealed class ScriptBlock(ScriptStatement[] statements) : ScriptStatement
{
    public override void Execute(TemplateContext context)
    {
        // Blocks are where evaluation nests: a deep template must end in a message, not in a lost process.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new ScriptRuntimeException(Span, "nested too deeply for this thread's stack");
        foreach (var statement in statements)
        {
            if (context.IsWatched) ExecuteWatched(context, statement);
            else statement.Execute(context);
            if (context.Flow != Flow.Next) return;
        }
    }

    private static void ExecuteWatched(TemplateContext context, ScriptStatement statement)
    {
        if (context.IsCancelled) throw new ScriptAbortException(statement.Span, context.CancellationToken);
        try
        {
            statement.Execute(context);
        }
        catch (ScriptRuntimeException e) when (e is not ScriptAbortException
            && context.RenderRuntimeException is not null)
        {
            context.CurrentNode = statement;
            context.Write(context.RenderRuntimeException(e));
        }
    }
}
