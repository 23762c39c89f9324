using System.Reflection;

namespace Scriban.Runtime;

/// <summary>Says how a .NET member is called in templates.</summary>
public delegate string MemberRenamerDelegate(MemberInfo member);

/// <summary>Says whether templates see a .NET member.</summary>
public delegate bool MemberFilterDelegate(MemberInfo member);
