using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The language's names for types.</summary>
internal static class TypeNames
{
    /// <summary><c>int</c>, <c>array</c>, …; for a type of the host the name in .NET.</summary>
    public static string Of(object value) => value switch
    {
        string or char => "string",
        bool => "bool",
        Enum => "enum",
        byte => "byte",
        sbyte => "sbyte",
        short => "short",
        ushort => "ushort",
        int => "int",
        uint => "uint",
        long => "long",
        ulong => "ulong",
        float => "float",
        double => "double",
        decimal => "decimal",
        BigInteger => "bigint",
        ScriptFunction => "function",
        ScriptRange => "range",
        System.Collections.IList => "array",
        ScriptObject => "object",
        _ => value.GetType().Name,
    };
}
