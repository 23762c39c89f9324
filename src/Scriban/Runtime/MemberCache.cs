namespace Scriban.Runtime;

/// <summary>What a place in a template found last time it looked up a member of a .NET object.</summary>
internal sealed class MemberCache
{
    private volatile Entry? last;

    public Func<object, object?>? Find(Type type, TypedMembers members, string name)
    {
        // One reference, replaced as a whole: renderings on several threads may share the template.
        if (last is { } known && known.Type == type && known.Members == members) return known.Getter;
        var found = members.Getter(type, name);
        last = new Entry(type, members, found);
        return found;
    }

    private sealed record Entry(Type Type, TypedMembers Members, Func<object, object?>? Getter);
}
