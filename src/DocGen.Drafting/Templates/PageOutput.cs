using System.Text;
using DocGen.Drafting.Pages;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>Takes the page as the template writes it, and remembers which place of the template wrote which part.</summary>
internal sealed class PageOutput(TemplateContext context, string template) : IScriptOutput
{
    /// <summary>The longest page, in characters: far above the longest document, far below the machine's memory.</summary>
    public const int Limit = 32_000_000;

    private readonly StringBuilder page = new();
    private readonly List<RenderedPiece> pieces = [];
    private SourceSpan last;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        if (count == 0)
        {
            return;
        }
        if (page.Length + (long)count > Limit)
        {
            throw new PageTooLongException(context.CurrentSpan);
        }
        var span = context.CurrentSpan;
        // The template's own text is written as a slice of the template; everything else is a text of its own.
        var isVerbatim = offset == span.Start.Offset && count == span.End.Offset - span.Start.Offset + 1;
        if (isVerbatim || span != last)
        {
            pieces.Add(new RenderedPiece(page.Length, TemplateRenderer.Place(span), isVerbatim));
            last = span;
        }
        page.Append(text, offset, count);
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>What was written.</summary>
    public RenderedPage ToPage() =>
        new(page.ToString(), pieces.Count > 0 ? pieces : [new RenderedPiece(0, DocGen.Diagnostics.SourceSpan.WholeFile(template))]);
}

/// <summary>The page grew beyond its limit; only <see cref="TemplateRenderer"/> sees it.</summary>
/// <param name="at">What wrote last: the engine forgets it on its way out.</param>
internal sealed class PageTooLongException(SourceSpan at) : Exception
{
    public SourceSpan At { get; } = at;
}
