using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>
/// The language's way of naming .NET members: <c>FullName</c> is <c>full_name</c>, <c>HTMLBody</c> is <c>htmlbody</c>.
/// </summary>
public static class StandardMemberRenamer
{
    /// <summary>This renamer as a delegate.</summary>
    public static readonly MemberRenamerDelegate Default = member => Rename(member.Name);

    /// <summary>The template name of a member.</summary>
    public static string Rename(MemberInfo member) => Rename(member.Name);

    /// <summary>
    /// Lower case, with <c>_</c> before an upper-case letter unless the one before was upper case too.
    /// </summary>
    public static string Rename(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]) && name[i - 1] != '_') result.Append('_');
            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}
