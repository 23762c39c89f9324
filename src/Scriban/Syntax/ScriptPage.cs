using Scriban.Parsing;
using Scriban.Syntax.Statements;

namespace Scriban.Syntax;

/// <summary>A whole parsed template.</summary>
/// <param name="Body">Its statements.</param>
/// <param name="Locals">Its local variables.</param>
internal sealed record ScriptPage(ScriptBlock Body, LocalTable Locals);
