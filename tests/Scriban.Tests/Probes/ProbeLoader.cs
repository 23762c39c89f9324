using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests.Probes;

/// <summary>The templates that the probes include; an unknown name is its own text.</summary>
internal sealed class ProbeLoader : ITemplateLoader
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["invalid"] = "Invalid script with syntax error: {{ 1 + }}",
        ["arguments"] = "{{ $1 }} + {{ $2 }}",
        ["product"] = "product: {{ product.title }}",
        ["nested_templates"] = "{{ include 'header' }} {{ include 'body' }} {{ include 'footer' }}",
        ["body"] = "body {{ include 'body_detail' }}",
        ["header"] = "This is a header",
        ["body_detail"] = "This is a body_detail",
        ["footer"] = "This is a footer",
        ["recursive_nested_templates"] = "{{$1}}{{ x = x ?? 0; x = x + 1; if x < 5; include 'recursive_nested_templates' ($1 + 1); end }}",
        ["multilines"] = "Line 1\nLine 2\nLine 3",
        ["nested_templates_with_indent"] = "  {{ include 'multilines'}}",
        ["named_arguments"] = "{{ $.this_arg }}",
        ["named_arguments_promoted"] = "{{ $this_arg }}",
    };

    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templateName == "null" ? null : templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        templatePath == "invalid2" ? null : Texts.GetValueOrDefault(templatePath, templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult(Load(context, callerSpan, templatePath));
}
