using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pages;
using Scriban;
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
    private const int LoopLimit = 1_000_000;
    private const int IncludeLimit = 50;

    private static readonly ConditionalWeakTable<Pack, ConcurrentDictionary<string, Template>> Parsed = [];

    /// <summary>The page of a document; null where the template fails, which is reported.</summary>
    public static RenderedPage? Render(string path, ScriptObject names, Pack pack, DiagnosticBag diagnostics)
    {
        if (pack.Files.Read(path) is not { } source)
        {
            diagnostics.Add(TemplateMessages.Missing(SourceSpan.WholeFile(pack.Name), path));
            return null;
        }
        var templates = Parsed.GetOrCreateValue(pack);
        var template = templates.GetOrAdd(source.File, _ => Template.Parse(source.Text, source.File));
        if (template.HasErrors)
        {
            diagnostics.AddRange(template.Messages.Select(message => TemplateMessages.Syntax(Place(message.Span), message.Message)));
            return null;
        }
        return Render(template, names, new PackTemplates(pack), templates, diagnostics);
    }

    private static RenderedPage? Render(
        Template template, ScriptObject names, PackTemplates loader, ConcurrentDictionary<string, Template> templates, DiagnosticBag diagnostics)
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
        var output = new PageOutput(context);
        context.PushOutput(output);
        context.PushGlobal(names);
        try
        {
            template.Render(context);
        }
        catch (PageTooLongException)
        {
            diagnostics.Add(TemplateMessages.TooLong(Place(context.CurrentSpan), PageOutput.Limit));
            return null;
        }
        catch (ScriptParserRuntimeException e)
        {
            diagnostics.AddRange(e.ParserMessages.Select(message => TemplateMessages.Syntax(Place(message.Span), message.Message)));
            return null;
        }
        catch (ScriptRuntimeException e)
        {
            diagnostics.Add(TemplateMessages.Failed(Place(e.Span), e.OriginalMessage));
            return null;
        }
        foreach (var (name, included) in context.CachedTemplates)
        {
            templates.TryAdd(name, included);
        }
        return output.ToPage();
    }

    /// <summary>The engine counts from 0 and includes the last character.</summary>
    internal static SourceSpan Place(Scriban.Parsing.SourceSpan span) =>
        new(span.FileName, span.Start.Line + 1, span.Start.Column + 1, span.End.Line + 1, span.End.Column + 2);
}
