using System.Text;
using DocGen.Drafting.Pages;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>Takes the page as the template writes it, and remembers which place of the template wrote which part.</summary>
internal sealed class PageOutput(TemplateContext context) : IScriptOutput
{
    /// <summary>The longest page, in characters: far above the longest document, far below the machine's memory.</summary>
    public const int Limit = 200_000_000;

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
            throw new PageTooLongException();
        }
        AddPieces(context.CurrentSpan, text.AsSpan(offset, count));
        page.Append(text, offset, count);
    }

    /// <summary>Text of the template itself maps line by line; whatever an expression writes comes from the expression's line.</summary>
    private void AddPieces(SourceSpan span, ReadOnlySpan<char> written)
    {
        if (span == last)
        {
            return;
        }
        last = span;
        var place = TemplateRenderer.Place(span);
        pieces.Add(new RenderedPiece(page.Length, place));
        if (span.End.Offset - span.Start.Offset + 1 != written.Length)
        {
            return;
        }
        for (var at = written.IndexOf('\n'); at >= 0 && at + 1 < written.Length;)
        {
            place = place with { Line = place.Line + 1, Column = 1, EndLine = place.Line + 1, EndColumn = 2 };
            pieces.Add(new RenderedPiece(page.Length + at + 1, place));
            var next = written[(at + 1)..].IndexOf('\n');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>What was written.</summary>
    public RenderedPage ToPage() => new(page.ToString(), pieces);
}

/// <summary>The page grew beyond its limit; only <see cref="TemplateRenderer"/> sees it.</summary>
internal sealed class PageTooLongException : Exception;
