namespace Scriban.Runtime;

/// <summary>Something a template can call.</summary>
internal abstract class ScriptFunction
{
    public abstract object? Invoke(in Arguments call);

    public override string ToString() => "<function>";
}
