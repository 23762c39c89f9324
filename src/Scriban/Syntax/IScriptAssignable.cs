namespace Scriban.Syntax;

/// <summary>An expression that can stand on the left of <c>=</c>.</summary>
internal interface IScriptAssignable
{
    void Assign(TemplateContext context, object? value);
}
