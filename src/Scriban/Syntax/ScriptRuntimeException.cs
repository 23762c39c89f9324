using System.Text;
using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An error while rendering: at a place of a template, with the includes that led there.</summary>
public class ScriptRuntimeException : Exception
{
    private readonly List<SourceSpan> includes = [];
    private string? excerpt;

    /// <summary>An error without a cause of its own.</summary>
    /// <param name="span">The place of the template.</param>
    /// <param name="message">The sentence, without position.</param>
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    /// <summary>An error that came of another exception, of a host function for instance.</summary>
    /// <param name="span">The place of the template.</param>
    /// <param name="message">The sentence, without position.</param>
    /// <param name="innerException">What was caught, or null.</param>
    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException) => Span = span;

    /// <summary>The place of the template.</summary>
    public SourceSpan Span { get; }

    /// <summary>The sentence alone, without position, line and includes.</summary>
    public string OriginalMessage => base.Message;

    /// <summary>The include calls between the main template and the place of the error, innermost first.</summary>
    public IReadOnlyList<SourceSpan> Includes => includes;

    /// <summary>
    /// <c>file(line,column) : error : sentence</c>, the includes, then the template line with a caret.
    /// </summary>
    public override string Message
    {
        get
        {
            var text = new StringBuilder($"{Span.ToStringSimple()} : error : {OriginalMessage}");
            for (var i = 0; i < includes.Count; i++)
                text.Append(i == 0 ? "; included from " : ", ").Append(includes[i].ToStringSimple());
            return text.Append(excerpt).ToString();
        }
    }

    /// <summary>The same as <see cref="Message"/>: what a user should read, without the engine's stack.</summary>
    public override string ToString() => Message;

    internal void CameThrough(SourceSpan include)
    {
        // An endless include is told by its first steps.
        if (includes.Count < 20) includes.Add(include);
    }

    internal void ShowLine(SourceText source)
    {
        if (excerpt is null && source.FileName == Span.FileName) excerpt = source.Excerpt(Span.Start);
    }
}
