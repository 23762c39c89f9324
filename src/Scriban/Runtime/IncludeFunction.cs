using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary><c>include name arguments…</c>: runs another template in the same rendering.</summary>
internal sealed class IncludeFunction : ScriptFunction
{
    public override object? Invoke(in Arguments call)
    {
        if (call.Values.Length == 0) throw call.WrongCount("at least 1", tooFew: true, call.SpanBehind);
        return Text(call, call.Values[0]);
    }

    /// <summary>Writes the included template where the output goes now.</summary>
    public static void Write(in Arguments call)
    {
        if (call.Values.Length == 0) throw call.WrongCount("at least 1", tooFew: true, call.SpanBehind);
        if (Find(call, call.Values[0]) is { } template) Run(call, template);
    }

    /// <summary>The text of an included template as a value.</summary>
    public static string Text(in Arguments call, object? name)
    {
        var (copy, template) = (call, Find(call, name));
        var enabled = call.Context.EnableOutput;
        call.Context.EnableOutput = true;
        try
        {
            return template is null ? ""
                : call.Context.Limits.Kept(call.Node.Span,
                call.Context.Writer.Capture(() => Run(copy, template), keepsIndent: false));
        }
        finally
        {
            call.Context.EnableOutput = enabled;
        }
    }

    private static Template? Find(in Arguments call, object? nameValue)
    {
        var context = call.Context;
        var name = context.ObjectToString(nameValue);
        if (name.Length == 0) throw call.Error("the template name of an include is null or empty");
        if (context.TemplateLoader is not { } loader)
            throw call.Error($"cannot include `{name}`: the host gives no TemplateLoader");
        var span = call.Node.Span;
        var path = Guarded(call, name, () => loader.GetPath(context, span, name))
            ?? throw call.Error($"there is no template `{name}`");
        if (!context.CachedTemplates.TryGetValue(path, out var template))
        {
            var text = Guarded(call, name, () => loader.Load(context, span, path))
                ?? throw call.Error($"the template `{name}` does not exist");
            template =
                Template.Parse(text, path, context.TemplateLoaderParserOptions, context.TemplateLoaderLexerOptions);
            context.CachedTemplates.Add(path, template);
        }

        if (template.HasErrors)
            throw new ScriptParserRuntimeException(span, $"the included template `{path}` has errors",
                template.Messages);
        return template;
    }

    /// <summary>
    /// Always false: a filter may look at the error on its way, while catching and throwing it again at every include
    /// would use up the stack when includes nest deeply.
    /// </summary>
    private static bool Note(ScriptRuntimeException error, Template template, Parsing.SourceSpan include)
    {
        error.ShowLine(template.Source);
        error.CameThrough(include);
        return false;
    }

    private static string? Guarded(in Arguments call, string name, Func<string?> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception e) when (e is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(call.Node.Span, $"cannot include `{name}`: {e.Message}", e);
        }
    }

    private static void Run(in Arguments call, Template template)
    {
        var context = call.Context;
        var outside = context.Frame;
        context.Limits.EnterCall(call.Node);
        context.Frame = new LocalFrame(template.Page.Locals, call);
        try
        {
            template.Page.Body.Execute(context);
            context.Flow = Flow.Next;
        }
        catch (ScriptRuntimeException e) when (Note(e, template, call.Node.Span))
        {
            throw;
        }
        finally
        {
            context.Frame = outside;
            context.Limits.LeaveCall();
        }
    }
}
