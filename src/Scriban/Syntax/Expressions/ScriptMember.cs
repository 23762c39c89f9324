using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary><c>target.name</c> and <c>target?.name</c>.</summary>
internal sealed class ScriptMember(ScriptExpression target, string name, bool isOptional, SourceSpan nameSpan)
    : ScriptLink(target)
{
    private readonly Runtime.MemberCache cache = new();

    public string Name { get; } = name;

    public bool IsOptional { get; } = isOptional;

    public SourceSpan NameSpan { get; } = nameSpan;

    protected override object? Get(TemplateContext context, bool mayMiss, ref bool cut)
    {
        var owner = TargetValue(context, IsOptional, ref cut);
        if (cut) return null;
        if (Name == "empty?") return MemberAccess.IsEmpty(owner);
        if (owner is null)
        {
            if (IsOptional) cut = true;
            else if (!context.EnableRelaxedTargetAccess) throw context.Errors.MemberOfNull(this, isWritten: false);
            return null;
        }

        if (context.Members.TryGet(context, this, owner, Name, cache, out var value)) return value;
        if (context.TryGetMember is { } ask && ask(context, NameSpan, owner, Name, out value)) return value;
        if (mayMiss || IsOptional || context.EnableRelaxedMemberAccess) return null;
        throw context.Errors.UnknownMember(this, owner);
    }

    public override void Assign(TemplateContext context, object? value)
    {
        var owner = Target.Evaluate(context) ?? throw context.Errors.MemberOfNull(this, isWritten: true);
        MemberAccess.Set(context, this, owner, value);
    }

    public override string ToString() => $"{Target}{(IsOptional ? "?." : ".")}{Name}";
}
