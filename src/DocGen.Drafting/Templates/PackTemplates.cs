using DocGen.Diagnostics;
using DocGen.Drafting.Packs;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>Finds the templates that a template includes: files of the same pack.</summary>
internal sealed class PackTemplates(Pack pack) : ITemplateLoader
{
    private readonly Dictionary<string, SourceText> read = [];

    /// <inheritdoc/>
    public string? GetPath(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templateName)
    {
        if (pack.Files.Read(templateName) is not { } source)
        {
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
