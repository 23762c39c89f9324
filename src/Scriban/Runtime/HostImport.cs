using System.Collections;
using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Copies members of .NET objects and types into a script object.</summary>
internal static class HostImport
{
    public static void Into(ScriptObject target, object source, MemberFilterDelegate? filter,
        MemberRenamerDelegate? renamer)
    {
        switch (source)
        {
            case IScriptObject scope:
                foreach (var name in scope.GetMembers().ToArray())
                    target.SetValue(name, scope is ScriptObject known ? known[name] : null, false);
                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary) target.SetValue($"{entry.Key}", entry.Value, false);
                break;
            case IDictionary<string, object?> dictionary:
                foreach (var (name, value) in dictionary) target.SetValue(name, value, false);
                break;
            case Type type:
                Members(target, type, null, filter, renamer ?? StandardMemberRenamer.Default);
                break;
            default:
                Members(target, source.GetType(), source, filter, renamer ?? StandardMemberRenamer.Default);
                break;
        }
    }

    private static void Members(ScriptObject target, Type type, object? instance, MemberFilterDelegate? filter,
        MemberRenamerDelegate renamer)
    {
        var kind = instance is null ? BindingFlags.Static : BindingFlags.Instance;
        foreach (var member in type.GetMembers(BindingFlags.Public | kind | BindingFlags.FlattenHierarchy))
        {
            if (filter is not null && !filter(member)) continue;
            switch (member)
            {
                case FieldInfo { IsSpecialName: false } field:
                    target.SetValue(renamer(member), field.GetValue(instance), field.IsInitOnly || field.IsLiteral);
                    break;
                case PropertyInfo { CanRead: true } property when property.GetMethod!.IsPublic
                    && property.GetIndexParameters().Length == 0:
                    target.SetValue(renamer(member), property.GetValue(instance), false);
                    break;
                case MethodInfo { IsSpecialName: false, IsGenericMethodDefinition: false } method when instance is null
                    && method.DeclaringType != typeof(object):
                    target.SetValue(renamer(member), HostFunction.From(method, null), true);
                    break;
            }
        }
    }
}
