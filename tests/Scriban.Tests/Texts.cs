using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests;

/// <summary>Templates by name, for <c>include</c>.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "a loader that can be written like a dictionary")]
internal sealed class Texts : ITemplateLoader, IEnumerable<string>
{
    private readonly Dictionary<string, string> texts = [];

    public string this[string name]
    {
        set => texts[name] = value;
    }

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        texts.GetValueOrDefault(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => default;

    public IEnumerator<string> GetEnumerator() => texts.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
