namespace Scriban.Syntax;

/// <summary>A piece of a template that does something.</summary>
internal abstract class ScriptStatement : ScriptNode
{
    /// <summary>Runs the statement; where to go on is in <see cref="TemplateContext.Flow"/>.</summary>
    public abstract void Execute(TemplateContext context);
}
