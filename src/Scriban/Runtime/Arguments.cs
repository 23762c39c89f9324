using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What a function is called with.</summary>
/// <param name="Context">The rendering.</param>
/// <param name="Node">The call, for the place of errors.</param>
/// <param name="Values">The arguments in the order written; a piped value is the first.</param>
/// <param name="Names">The name of each argument, or null if none is named.</param>
/// <param name="Nodes">The expression of each argument; null if a list was expanded among them.</param>
/// <param name="Block">The block of a <c>wrap</c>.</param>
internal readonly record struct Arguments(
    TemplateContext Context, ScriptNode Node, object?[] Values, string?[]? Names, ScriptExpression[]? Nodes,
        WrappedBlock? Block)
{
    public Arguments(TemplateContext context, ScriptNode node)
        : this(context, node, [], null, [], null)
    {
    }

    /// <summary>Where an argument stands; the call, if it is not written itself.</summary>
    public SourceSpan SpanOf(int index) => Nodes is not null && index < Nodes.Length ? Nodes[index].Span : Node.Span;

    /// <summary>Where a missing argument would stand: behind the call.</summary>
    public SourceSpan SpanBehind
    {
        get
        {
            var end = Node.Span.End;
            var behind = new TextPosition(end.Offset + 1, end.Line, end.Column + 1);
            return new SourceSpan(Node.Span.FileName, behind, behind);
        }
    }

    public ScriptRuntimeException Error(string message) => new(Node.Span, message);

    public ScriptRuntimeException WrongCount(string expected, bool tooFew, SourceSpan at) =>
        new(at, $"{(tooFew ? "missing" : "too many")} arguments: `{Node}` has {Values.Length}, expected {expected}");
}
