namespace Scriban.Runtime;

/// <summary>Passes the output on to a text writer.</summary>
/// <param name="writer">Where it goes; it is not closed.</param>
public sealed class TextWriterOutput(TextWriter writer) : IScriptOutput
{
    /// <summary>Where it goes.</summary>
    public TextWriter Writer { get; } = writer;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        new(Writer.WriteAsync(text.AsMemory(offset, count), cancellationToken));
}
