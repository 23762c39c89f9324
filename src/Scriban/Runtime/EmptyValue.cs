namespace Scriban.Runtime;

/// <summary>The keyword <c>empty</c>: false as a condition, equal to every list and object without items.</summary>
internal sealed class EmptyValue
{
    public static readonly EmptyValue Instance = new();

    private EmptyValue()
    {
    }

    public override string ToString() => "";
}
