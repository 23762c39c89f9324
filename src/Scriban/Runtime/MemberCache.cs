namespace Scriban.Runtime;

/// <summary>What a place in a template found last time it looked up a member of a .NET object.</summary>
internal sealed class MemberCache
{
    /// <summary>Where a script object had the member; wrong hints cost only a search.</summary>
    public int Hint = -1;

    private volatile Entry? last;

    /// <summary>The getter, if the value is of the same .NET type as last time; null otherwise.</summary>
    public Func<object, object?>? Same(object owner, TypedMembers members) =>
        last is { } known && known.Type == owner.GetType() && known.Members == members ? known.Getter : null;

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
