using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>Finds the templates that <c>include</c> names.</summary>
public interface ITemplateLoader
{
    /// <summary>
    /// The path for a name; it is the key under which the template is kept, and the file name in messages. Null if
    /// there is none.
    /// </summary>
    /// <param name="context">The rendering.</param>
    /// <param name="callerSpan">The include.</param>
    /// <param name="templateName">What the template wrote.</param>
    string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName);

    /// <summary>The text of a template; null if it does not exist.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="callerSpan">The include.</param>
    /// <param name="templatePath">What <see cref="GetPath"/> gave.</param>
    string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath);

    /// <summary>The same as <see cref="Load"/>; this engine never calls it.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="callerSpan">The include.</param>
    /// <param name="templatePath">What <see cref="GetPath"/> gave.</param>
    ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath);
}
