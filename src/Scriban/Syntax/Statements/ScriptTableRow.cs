using Scriban.Parsing;

namespace Scriban.Syntax.Statements;

/// <summary><c>tablerow x in list cols:n … end</c>: the items as cells of HTML table rows.</summary>
internal sealed class ScriptTableRow(ScriptLoop.Head head, ScriptBlock body) : ScriptLoop(head)
{
    public static ScriptTableRow Parse(StatementParser parser)
    {
        var head = ParseHead(parser, "tablerow", "`cols:`, `offset:`, `limit:` and `reversed`");
        var body = parser.Block();
        parser.ExpectEnd("tablerow", head.Opened);
        return new ScriptTableRow(head, body) { Span = parser.Expressions.SpanFrom(head.Opened.Start) };
    }

    protected override void Item(TemplateContext context, int index, int count)
    {
        var columns = Math.Max(1, Argument(context, "cols", 1));
        var column = index % columns;
        context.CurrentNode = this;
        if (column == 0) context.Write($"<tr class=\"row{index / columns + 1}\">");
        context.Write($"<td class=\"col{column + 1}\">");
        body.Execute(context);
        context.CurrentNode = this;
        context.Write("</td>");
        if (column == columns - 1 || index == count - 1) context.Write("</tr>" + context.NewLine);
    }
}
