using DocGen.Diagnostics;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>Finds the templates that a template includes: files of the same pack.</summary>
internal sealed class PackTemplates(PackRendering pack, DiagnosticBag diagnostics) : ITemplateLoader
{
    private readonly Dictionary<string, SourceText> read = [];

    /// <summary>What was asked for last and is not there, or cannot be read: the rendering ends with it.</summary>
    public string? Missing { get; private set; }

    /// <inheritdoc/>
    public string? GetPath(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templateName)
    {
        if (!pack.Has(templateName) || pack.Read(templateName, diagnostics) is not { } source)
        {
            Missing = templateName;
            return null;
        }
        read[source.File] = source;
        return source.File;
    }

    /// <inheritdoc/>
    public string? Load(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) =>
        read.GetValueOrDefault(templatePath)?.Text;

    /// <inheritdoc/>
    public ValueTask<string?> LoadAsync(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
}
