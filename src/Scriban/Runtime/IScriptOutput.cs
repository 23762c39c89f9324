namespace Scriban.Runtime;

/// <summary>
/// Takes what a template writes. Inside <see cref="Write"/>, <see cref="TemplateContext.CurrentSpan"/> is the piece of
/// template that writes it.
/// </summary>
public interface IScriptOutput
{
    /// <summary>Takes a slice of a text.</summary>
    /// <param name="text">The text; for text of the template the whole template.</param>
    /// <param name="offset">Where the slice begins.</param>
    /// <param name="count">How many characters it has.</param>
    void Write(string text, int offset, int count);

    /// <summary>The same as <see cref="Write"/>; this engine never calls it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Where the slice begins.</param>
    /// <param name="count">How many characters it has.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}
