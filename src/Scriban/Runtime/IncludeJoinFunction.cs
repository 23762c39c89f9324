using System.Text;

namespace Scriban.Runtime;

/// <summary><c>include_join names separator begin end</c>: several templates with something between them.</summary>
internal sealed class IncludeJoinFunction : ScriptFunction
{
    public override object? Invoke(in Arguments call)
    {
        if (call.Values.Length < 2) throw call.WrongCount("at least 2", tooFew: true, call.SpanBehind);
        var text = new StringBuilder();
        var names = Sequences.Items(call.Context, call.Node, call.Values[0]);
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0) text.Append(Part(call, 1));
            text.Append(IncludeFunction.Text(call, names[i]));
            call.Context.Limits.CheckLength(call.Node.Span, text.Length);
        }

        return text.Length == 0 ? ""
            : call.Context.Limits.Kept(call.Node.Span, $"{Part(call, 2)}{text}{Part(call, 3)}");
    }

    /// <summary>A separator is text, or with the prefix <c>tpl:</c> the name of a template.</summary>
    private static string Part(in Arguments call, int index)
    {
        if (index >= call.Values.Length) return "";
        var text = call.Context.ObjectToString(call.Values[index]);
        return text.StartsWith("tpl:", StringComparison.Ordinal) ? IncludeFunction.Text(call, text[4..]) : text;
    }
}
