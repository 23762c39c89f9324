using Scriban.Parsing;

namespace Scriban.Syntax.Statements;

/// <summary><c>for x in list … else … end</c>; the else runs for an empty list, not for null.</summary>
internal sealed class ScriptFor(ScriptLoop.Head head, ScriptBlock body, ScriptBlock? otherwise) : ScriptLoop(head)
{
    public static ScriptFor Parse(StatementParser parser)
    {
        var head = ParseHead(parser, "for", "`offset:`, `limit:` and `reversed`");
        var body = parser.Block(allowsElse: true);
        ScriptBlock? otherwise = null;
        if (parser.Cursor.Current.IsWord("else"))
        {
            parser.Cursor.Next();
            parser.Cursor.ExpectStatementEnd();
            otherwise = parser.Block();
        }

        parser.ExpectEnd("for", head.Opened);
        return new ScriptFor(head, body, otherwise) { Span = parser.Expressions.SpanFrom(head.Opened.Start) };
    }

    protected override void Item(TemplateContext context, int index, int count) => body.Execute(context);

    protected override void Empty(TemplateContext context) => otherwise?.Execute(context);
}
