using System.Text;

namespace Scriban.Runtime;

/// <summary>Collects the output in memory.</summary>
/// <param name="builder">Where it is collected.</param>
public sealed class StringBuilderOutput(StringBuilder builder) : IScriptOutput
{
    /// <summary>A new, empty collection.</summary>
    public StringBuilderOutput()
        : this(new StringBuilder())
    {
    }

    /// <summary>Where it is collected.</summary>
    public StringBuilder Builder { get; } = builder;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => Builder.ToString();
}
