using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// A parsed template. It does not change, so that several threads may render it, each with its own context.
/// </summary>
public sealed class Template
{
    private readonly NameRecord names;

    private Template(SourceText source, ScriptPage page, NameRecord names, IReadOnlyList<LogMessage> messages)
    {
        Source = source;
        Page = page;
        this.names = names;
        Messages = messages;
        HasErrors = messages.Any(m => m.Type == ParserMessageType.Error);
    }

    /// <summary>Whether parsing found an error, so that the template cannot be rendered.</summary>
    public bool HasErrors { get; }

    /// <summary>What parsing found: errors and warnings.</summary>
    public IReadOnlyList<LogMessage> Messages { get; }

    /// <summary>
    /// The path given to <see cref="Parse(string, string?, ParserOptions?, LexerOptions?)"/>; <c>&lt;input&gt;</c>
    /// without one.
    /// </summary>
    public string SourceFilePath => Source.FileName;

    /// <summary>
    /// The names the template reads and does not make itself, without the builtins, in the order of the text: to be
    /// checked against the host's model. Inside <c>with</c> and after <c>import</c> they count as optional.
    /// </summary>
    public IEnumerable<TemplateReference> References => names.Free;

    internal SourceText Source { get; }

    internal ScriptPage Page { get; }

    /// <summary>Parses a template; mistakes are in <see cref="Messages"/>, never thrown.</summary>
    /// <param name="text">The template.</param>
    /// <param name="sourceFilePath">The name for messages.</param>
    /// <param name="parserOptions">How to parse; null for the defaults.</param>
    /// <param name="lexerOptions">How to split the text; null for the defaults.</param>
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null,
        LexerOptions? lexerOptions = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var source = new SourceText(text, sourceFilePath);
        var options = parserOptions ?? new ParserOptions();
        var (tokens, lexerMessages) = Lexer.Run(source, lexerOptions ?? new LexerOptions());
        var cursor = new TokenCursor(source, tokens, options.ExpressionDepthLimit);
        var parser = new StatementParser(cursor, options);
        var page = parser.ParsePage();
        return new Template(source, page, parser.Names, [.. cursor.Messages, .. lexerMessages]);
    }

    /// <summary>The value of an expression or piece of code.</summary>
    /// <param name="expression">Code without <c>{{ }}</c>.</param>
    /// <param name="context">The rendering.</param>
    /// <exception cref="InvalidOperationException">The code has errors.</exception>
    /// <exception cref="ScriptRuntimeException">Evaluating failed.</exception>
    public static object? Evaluate(string expression, TemplateContext context) =>
        Parse(expression, lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate(context);

    /// <summary>The value of an expression over a model.</summary>
    /// <param name="expression">Code without <c>{{ }}</c>.</param>
    /// <param name="model">Its members are the variables.</param>
    /// <param name="memberRenamer">How they are named; null for the standard names.</param>
    /// <param name="memberFilter">Which are seen; null for all.</param>
    /// <exception cref="InvalidOperationException">The code has errors.</exception>
    /// <exception cref="ScriptRuntimeException">Evaluating failed.</exception>
    public static object? Evaluate(string expression, object? model, MemberRenamerDelegate? memberRenamer = null,
        MemberFilterDelegate? memberFilter = null) =>
        Evaluate(expression, ContextOf(model, memberRenamer, memberFilter));

    /// <summary>Runs the template without output.</summary>
    /// <param name="context">The rendering.</param>
    /// <returns>The value of the last expression, or of <c>ret</c>.</returns>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">Evaluating failed.</exception>
    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var enabled = context.EnableOutput;
        context.EnableOutput = false;
        context.Result = null;
        try
        {
            Run(context);
            return context.Result;
        }
        finally
        {
            context.EnableOutput = enabled;
        }
    }

    /// <summary>Renders the template to the output of the context.</summary>
    /// <param name="context">The rendering.</param>
    /// <returns>The text, if the output is in memory; an output of the host keeps it, and the result is
    /// empty.</returns>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">Rendering failed.</exception>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var output = context.Output as StringBuilderOutput;
        var before = output?.Builder.Length ?? 0;
        try
        {
            Run(context);
            return output?.Builder.ToString(before, output.Builder.Length - before) ?? "";
        }
        finally
        {
            if (output is not null && !context.Writer.IsRedirected) output.Builder.Length = before;
        }
    }

    /// <summary>Renders the template over a model.</summary>
    /// <param name="model">Its members are the variables; null for none.</param>
    /// <param name="memberRenamer">How they are named; null for the standard names.</param>
    /// <param name="memberFilter">Which are seen; null for all.</param>
    /// <exception cref="InvalidOperationException">The template has errors.</exception>
    /// <exception cref="ScriptRuntimeException">Rendering failed.</exception>
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null,
        MemberFilterDelegate? memberFilter = null) =>
        Render(ContextOf(model, memberRenamer, memberFilter));

    /// <summary>The same as <see cref="Render(TemplateContext)"/>; nothing in it waits.</summary>
    /// <param name="context">The rendering.</param>
    public ValueTask<string> RenderAsync(TemplateContext context) => ValueTask.FromResult(Render(context));

    /// <summary>
    /// The same as <see cref="Render(object?, MemberRenamerDelegate?, MemberFilterDelegate?)"/>; nothing in it waits.
    /// </summary>
    /// <param name="model">Its members are the variables; null for none.</param>
    /// <param name="memberRenamer">How they are named; null for the standard names.</param>
    /// <param name="memberFilter">Which are seen; null for all.</param>
    public ValueTask<string> RenderAsync(object? model = null, MemberRenamerDelegate? memberRenamer = null,
        MemberFilterDelegate? memberFilter = null) =>
        ValueTask.FromResult(Render(model, memberRenamer, memberFilter));

    private static TemplateContext ContextOf(object? model, MemberRenamerDelegate? renamer,
        MemberFilterDelegate? filter)
    {
        var context = new TemplateContext { MemberRenamer = renamer, MemberFilter = filter };
        var variables = new ScriptObject();
        if (model is not null) variables.Import(model, filter, renamer);
        context.PushGlobal(variables);
        return context;
    }

    private void Run(TemplateContext context)
    {
        if (HasErrors)
        {
            throw new InvalidOperationException(
                "This template has errors. Check Template.HasErrors before rendering; the messages are:\n"
                + string.Join("\n", Messages));
        }

        var (frame, scopes, node) = (context.Frame, context.Scopes.Count, context.CurrentNode);
        context.Frame = new LocalFrame(Page.Locals, new Arguments(context, Page.Body));
        try
        {
            Page.Body.Execute(context);
        }
        catch (ScriptRuntimeException e)
        {
            e.ShowLine(Source);
            // The error may be in a function that an included template defined.
            foreach (var included in context.CachedTemplates.Values) e.ShowLine(included.Source);
            throw;
        }
        finally
        {
            context.Flow = Flow.Next;
            context.Frame = frame;
            context.CurrentNode = node;
            context.Scopes.Pop(context.Scopes.Count - scopes);
        }
    }
}
