using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <summary>The arguments of a call while they are read.</summary>
internal sealed class ArgumentList
{
    private readonly List<ScriptExpression> values = [];
    private readonly List<string?> names = [];

    private ScriptExpression?[] defaults = [];

    public int Count => values.Count;

    /// <summary>Set by <c>x...</c>, which only the definition of a function may have.</summary>
    public bool HasRest { get; set; }

    /// <summary>Says <c>= value</c> of the last argument, which only the definition of a function may have.</summary>
    public void AddDefault(ScriptExpression value)
    {
        Array.Resize(ref defaults, Count);
        defaults[Count - 1] = value;
    }

    public void Add(ScriptExpression value, string? name)
    {
        values.Add(value);
        names.Add(name);
    }

    public ScriptCall ToCall(ScriptExpression target, SourceSpan span, bool isExplicit = false, bool isPipe = false) =>
        new(target, [.. values], names.Exists(n => n is not null) ? [.. names] : null)
        {
            Span = span,
            IsExplicit = isExplicit,
            IsPipe = isPipe,
            HasRest = HasRest,
            Defaults = defaults,
        };
}
