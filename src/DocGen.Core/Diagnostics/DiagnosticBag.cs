using System.Collections;

namespace DocGen.Diagnostics;

/// <summary>Collects what is found on the way, so that all of a file's mistakes are reported at once.</summary>
public sealed class DiagnosticBag : IReadOnlyList<Diagnostic>
{
    private readonly List<Diagnostic> found = [];

    /// <summary>True as soon as one error was added: nothing is written then.</summary>
    public bool HasErrors { get; private set; }

    /// <inheritdoc/>
    public int Count => found.Count;

    /// <inheritdoc/>
    public Diagnostic this[int index] => found[index];

    /// <summary>Adds a finding; the same finding at the same place counts once.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (found.Count > 0 && found[^1] == diagnostic)
        {
            return;
        }
        found.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds a finding whose cause is one for the whole file: the first of its code is enough.</summary>
    public void AddOnce(Diagnostic diagnostic)
    {
        if (!found.Exists(other => other.Code == diagnostic.Code))
        {
            Add(diagnostic);
        }
    }

    /// <summary>Adds findings in their order.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>The findings by file, line and column, as a reader walks through the file.</summary>
    public IReadOnlyList<Diagnostic> InReadingOrder() =>
        [.. found.OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column)];

    /// <inheritdoc/>
    public IEnumerator<Diagnostic> GetEnumerator() => found.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
