using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Scriban.Runtime;

/// <summary>The members of .NET types that templates see: public instance properties and fields, renamed.</summary>
internal sealed class TypedMembers(MemberRenamerDelegate renamer, MemberFilterDelegate? filter)
{
    /// <summary>The members under the standard names, shared: reflection is the same for every rendering.</summary>
    public static readonly TypedMembers Standard = new(StandardMemberRenamer.Default, null);

    private static readonly MethodInfo TypedCaller =
        typeof(TypedMembers).GetMethod(nameof(Direct), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly ConcurrentDictionary<Type, OrderedDictionary<string, Func<object, object?>>> types = new();

    public IEnumerable<string> Names(Type type) => Of(type).Keys;

    public Func<object, object?>? Getter(Type type, string name) => Of(type).GetValueOrDefault(name);

    private OrderedDictionary<string, Func<object, object?>> Of(Type type) => types.GetOrAdd(type, Read);

    private OrderedDictionary<string, Func<object, object?>> Read(Type type)
    {
        var result = new OrderedDictionary<string, Func<object, object?>>(StringComparer.Ordinal);
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
        {
            if (filter is not null && !filter(member)) continue;
            if (member is PropertyInfo { CanRead: true } property && property.GetMethod is { IsPublic: true } getter
                && property.GetIndexParameters().Length == 0)
            {
                result.TryAdd(renamer(member), Caller(getter));
            }
            else if (member is FieldInfo field)
            {
                result.TryAdd(renamer(member), field.GetValue);
            }
        }

        return result;
    }

    /// <summary>Calls the getter through a typed delegate, where one can be made: many times quicker than by reflection.</summary>
    private static Func<object, object?> Caller(MethodInfo getter)
    {
        var (owner, value) = (getter.DeclaringType!, getter.ReturnType);
        if (!RuntimeFeature.IsDynamicCodeSupported || owner.IsValueType || value.IsByRefLike || value.IsPointer || value.IsByRef)
        {
            var invoker = MethodInvoker.Create(getter);
            return target => invoker.Invoke(target);
        }

        return (Func<object, object?>)TypedCaller.MakeGenericMethod(owner, value).Invoke(null, [getter])!;
    }

    private static Func<object, object?> Direct<TOwner, TValue>(MethodInfo getter)
    {
        if (typeof(TValue) == typeof(int))
        {
            var number = getter.CreateDelegate<Func<TOwner, int>>();
            return target => Boxes.Of(number((TOwner)target));
        }

        var typed = getter.CreateDelegate<Func<TOwner, TValue>>();
        return target => typed((TOwner)target);
    }
}
