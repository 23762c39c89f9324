using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary><c>import object</c>: copies the members of a script object to variables.</summary>
internal sealed class ScriptImport(ScriptExpression target) : ScriptStatement
{
    public static ScriptImport Parse(StatementParser parser)
    {
        var opened = parser.Cursor.Current;
        parser.Cursor.Next();
        parser.Names.ImportsUnknown();
        var target = parser.Expressions.Expect("after `import`");
        return new ScriptImport(target) { Span = parser.Expressions.SpanFrom(opened.Start) };
    }

    public override void Execute(TemplateContext context)
    {
        var value = target.Evaluate(context);
        if (value is null) return;
        if (value is not ScriptObject source)
        {
            throw new ScriptRuntimeException(target.Span,
                $"`import {target}` needs a script object, not {RuntimeErrors.KindOf(value)}");
        }

        var current = context.Scopes.CurrentObject;
        foreach (var (name, member) in source.ToArray())
        {
            if (!current.TrySetValue(context, target.Span, name, member, false))
                throw new ScriptRuntimeException(target.Span,
                    $"the variable `{name}` is read-only and cannot be imported over");
        }
    }
}
