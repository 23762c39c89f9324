using Scriban.Parsing;

namespace Scriban.Syntax.Statements;

/// <summary><c>capture x … end</c>: the output of the block becomes the value of a variable.</summary>
internal sealed class ScriptCapture(ScriptExpression target, ScriptBlock body) : ScriptStatement
{
    public static ScriptCapture Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        var target = parser.Expressions.Expect("after `capture`");
        if (target is ScriptVariable name) parser.Names.Make(name.Name);
        if (target is not IScriptAssignable)
            parser.Cursor.Error(target.Span.Start.Offset, target.Span.End.Offset + 1, ParseMessages.VariableExpected);
        parser.Cursor.ExpectStatementEnd();
        var body = parser.Block();
        parser.ExpectEnd("capture", opened);
        return new ScriptCapture(target, body) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        var text = context.Writer.Capture(() => body.Execute(context));
        ((IScriptAssignable)target).Assign(context, context.Limits.Kept(Span, text));
    }
}
