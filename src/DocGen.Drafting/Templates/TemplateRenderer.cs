using System.Collections.Concurrent;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = DocGen.Diagnostics.SourceSpan;

namespace DocGen.Drafting.Templates;

/// <summary>
/// Renders a pack's template. Strict: an unknown name or member is an error, not an empty text; loops, includes and the page as a whole have
/// limits. Templates are parsed once for each pack.
/// </summary>
internal static class TemplateRenderer
{
    internal const int LoopLimit = 1_000_000;
    internal const int IncludeLimit = 50;

    /// <summary>What a template of the pack writes; null where it fails, which is reported.</summary>
    public static RenderedPage? Render(PackTemplate named, ScriptObject names, Pack pack, DiagnosticBag diagnostics)
    {
        PageOutput? page = null;
        return Write(named, names, pack, (context, file) => page = new PageOutput(context, file), diagnostics) ? page!.ToPage() : null;
    }

    /// <summary>Lets a template of the pack write; false where it fails, which is reported.</summary>
    /// <param name="named">The template.</param>
    /// <param name="names">What it can name.</param>
    /// <param name="pack">The pack.</param>
    /// <param name="open">Makes what takes the page, of the rendering and the template's file.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    public static bool Write(
        PackTemplate named, ScriptObject names, Pack pack, Func<TemplateContext, string, IScriptOutput> open, DiagnosticBag diagnostics)
    {
        var shared = PackRendering.Of(pack);
        if (!shared.Has(named.Path))
        {
            diagnostics.Add(TemplateMessages.Missing(named.Place, named.Path));
            return false;
        }
        if (shared.Read(named.Path, diagnostics) is not { } source || diagnostics.HasErrors)
        {
            return false;
        }
        var template = shared.Templates.GetOrAdd(source.File, static (file, text) => Template.Parse(text, file), source.Text);
        if (template.HasErrors)
        {
            diagnostics.AddRange(template.Messages.Select(message => Syntax(message, includedFrom: null)));
            return false;
        }
        return Write(template, names, new PackTemplates(shared, diagnostics), shared.Templates, open, diagnostics);
    }

    private static bool Write(
        Template template, ScriptObject names, PackTemplates loader, ConcurrentDictionary<string, Template> templates,
        Func<TemplateContext, string, IScriptOutput> open, DiagnosticBag diagnostics)
    {
        var context = new TemplateContext
        {
            TemplateLoader = loader,
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            LoopLimit = LoopLimit,
            RecursiveLimit = IncludeLimit,
            LimitToString = 0,
            AutoIndent = false,
            NewLine = "\n",
        };
        foreach (var (name, included) in templates)
        {
            context.CachedTemplates[name] = included;
        }
        context.PushOutput(open(context, template.SourceFilePath));
        context.PushGlobal(names);
        try
        {
            template.Render(context);
        }
        catch (PageTooLongException e)
        {
            diagnostics.Add(TemplateMessages.TooLong(Place(e.At), PageOutput.Limit, includedFrom: null));
            return false;
        }
        catch (ScriptParserRuntimeException e)
        {
            var includedFrom = EngineSentence.IncludedFrom([e.Span, .. e.Includes]);
            diagnostics.AddRange(e.ParserMessages.Select(message => Syntax(message, includedFrom)));
            return false;
        }
        catch (ScriptRuntimeException e)
        {
            if (!diagnostics.HasErrors)
            {
                diagnostics.Add(Failure(e, loader));
            }
            return false;
        }
        if (diagnostics.HasErrors)
        {
            return false;
        }
        foreach (var (name, included) in context.CachedTemplates)
        {
            templates.TryAdd(name, included);
        }
        return true;
    }

    private static Diagnostic Syntax(LogMessage found, string? includedFrom)
    {
        var (message, hint) = EngineSentence.Split(found.Message);
        var severity = found.Type == ParserMessageType.Error ? Severity.Error : Severity.Warning;
        return TemplateMessages.Syntax(severity, Place(found.Span), message, hint, includedFrom);
    }

    private static Diagnostic Failure(ScriptRuntimeException e, PackTemplates loader)
    {
        var (at, includedFrom) = (Place(e.Span), EngineSentence.IncludedFrom(e.Includes));
        var (message, hint) = EngineSentence.Split(e.OriginalMessage);
        return loader.Missing is { } missing ? TemplateMessages.MissingInclude(at, missing, includedFrom)
            : EngineSentence.IsEndlessLoop(e) ? TemplateMessages.EndlessLoop(at, LoopLimit, includedFrom)
            : EngineSentence.IsEndlessInclude(e) ? TemplateMessages.EndlessInclude(at, IncludeLimit, includedFrom)
            : TemplateMessages.Failed(at, message, hint, includedFrom);
    }

    /// <summary>The engine counts from 0 and includes the last character.</summary>
    internal static SourceSpan Place(Scriban.Parsing.SourceSpan span) =>
        new(span.FileName, span.Start.Line + 1, span.Start.Column + 1, span.End.Line + 1, span.End.Column + 2);
}
