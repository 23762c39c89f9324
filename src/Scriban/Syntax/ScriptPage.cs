using Scriban.Parsing;
using Scriban.Syntax.Statements;

namespace Scriban.Syntax;

/// <summary>A whole parsed template.</summary>
/// <param name="Body">Its statements.</param>
/// <param name="Locals">Its local variables.</param>
internal sealed record ScriptPage(ScriptBlock Body, LocalTable Locals)
{
    /// <summary>Runs the statements; what <c>ret</c> gives back is written.</summary>
    public void Execute(TemplateContext context)
    {
        Body.Execute(context);
        if (context.Flow == Flow.Return && context.EnableOutput) context.Write(Body.Span, context.Result);
    }
}
