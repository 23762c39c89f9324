namespace Scriban.Syntax.Statements;

/// <summary>Text between blocks, written as a slice of the template.</summary>
internal sealed class ScriptRaw(string text, int start, int end) : ScriptStatement
{
    public override void Execute(TemplateContext context)
    {
        context.CurrentNode = this;
        context.Write(text, start, end - start);
    }
}
