namespace Scriban.Syntax.Statements;

/// <summary>A statement of a block that stands alone behind blanks: these begin every further line it writes.</summary>
internal sealed class ScriptIndented(string indent, bool isFirst, ScriptStatement inner) : ScriptStatement
{
    public override void Execute(TemplateContext context)
    {
        if (!context.AutoIndent)
        {
            inner.Execute(context);
            return;
        }

        var outside = context.Writer.Indent(indent, isFirst);
        inner.Execute(context);
        context.Writer.Unindent(outside);
    }
}
