using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>A builtin object such as <c>string</c>, shared by all renderings and so read-only.</summary>
internal sealed class BuiltinGroup(string name) : ScriptObject
{
    /// <param name="signature">The name of the function, then its parameters: <c>slice text start length?</c>.</param>
    /// <param name="body">What it does.</param>
    public BuiltinGroup With(string signature, BuiltinBody body)
    {
        var words = signature.Split(' ');
        SetValue(words[0], new BuiltinFunction($"{name}.{words[0]}", words[1..], body), true);
        return this;
    }

    public BuiltinGroup Done()
    {
        IsReadOnly = true;
        return this;
    }
}
