using System.Collections;
using Scriban.Functions;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Runtime;

/// <summary>The sentences about names and kinds of values.</summary>
internal sealed class RuntimeErrors(TemplateContext context)
{
    public ScriptRuntimeException UnknownVariable(ScriptVariable variable) =>
        new(variable.Span,
            $"there is no variable `{variable.Name}`{Suggestion.For(variable.Name, context.Scopes.Names())}");

    public ScriptRuntimeException UnknownFunction(ScriptExpression target)
    {
        var hint = target switch
        {
            ScriptVariable { Name: "not" } => "; write `!` for not",
            ScriptVariable { Name: var name } => Suggestion.For(name, context.Scopes.Names()),
            ScriptMember { Target: ScriptVariable group, Name: var name } when BuiltinFunctions.IsGroup(group.Name) =>
                Suggestion.For(name, BuiltinFunctions.NamesOf(group.Name)),
            _ => "",
        };
        return new ScriptRuntimeException(target.Span, $"there is no function `{target}`{hint}");
    }

    public static ScriptRuntimeException NotAFunction(ScriptCall call, object value)
    {
        var hint = call.Arguments.Length > 0 && call.Arguments[0] is ScriptVariable { Name: "and" or "or" } word
            && !call.IsPipe
            ? $"; write `{(word.Name == "and" ? "&&" : "||")}` for {word.Name}"
            : "; what stands behind it is read as its arguments";
        return new ScriptRuntimeException(call.Target.Span,
            $"`{call.Target}` is {KindOf(value)}, not a function{(call.IsPipe ? "; a pipe needs one" : hint)}");
    }

    public ScriptRuntimeException MemberOfNull(ScriptMember member, bool isWritten)
    {
        var names = context.Scopes.Names().ToList();
        var near = member.Target is ScriptVariable variable && !names.Contains(variable.Name)
            ? Suggestion.For(variable.Name, names) : "";
        var hint = near.Length > 0 || isWritten ? near : "; `?.` allows for that";
        return new ScriptRuntimeException(member.NameSpan,
            $"`{member.Target}` is null and has no member `{member.Name}`{hint}");
    }

    public ScriptRuntimeException UnknownMember(ScriptMember member, object owner) =>
        new(member.NameSpan,
            $"`{member.Target}` has no member `{member.Name}`"
            + Suggestion.For(member.Name, context.Members.NamesOf(owner)));

    /// <summary>"a text", "a number", …: how messages speak of a value.</summary>
    public static string KindOf(object? value) => value switch
    {
        null => "null",
        string or char => "text",
        bool => "a boolean",
        _ when Numbers.IsNumber(value) && value is not Enum => "a number",
        ScriptFunction => "a function",
        ScriptRange => "a range",
        IList => "a list",
        ScriptObject or IDictionary => "an object",
        DateTime or DateTimeOffset or DateOnly => "a date",
        TimeSpan => "a timespan",
        _ => $"a `{TypeNames.Of(value)}`",
    };
}
