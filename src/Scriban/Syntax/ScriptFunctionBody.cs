using Scriban.Parsing;
using Scriban.Syntax.Statements;

namespace Scriban.Syntax;

/// <summary>A function as it was parsed. It has either a block or, as <c>f(x) = …</c>, an expression.</summary>
/// <param name="Name">Null for <c>do … end</c>.</param>
/// <param name="Parameters">Empty for a function that reads <c>$0</c>, <c>$1</c>, ….</param>
/// <param name="Block">The statements, or null.</param>
/// <param name="Expression">The value, or null.</param>
/// <param name="Locals">The local variables.</param>
internal sealed record ScriptFunctionBody(
    string? Name, ScriptParameter[] Parameters, ScriptBlock? Block, ScriptExpression? Expression, LocalTable Locals)
{
    public int Required { get; } = Parameters.Count(p => p.Default is null && !p.IsRest);

    public bool HasRest { get; } = Parameters.Length > 0 && Parameters[^1].IsRest;
}

/// <param name="Name">The name, interned.</param>
/// <param name="Default">The value when no argument is given; null if there must be one.</param>
/// <param name="IsRest">Takes all further arguments as an array: <c>x...</c>.</param>
internal sealed record ScriptParameter(string Name, ScriptExpression? Default, bool IsRest);
