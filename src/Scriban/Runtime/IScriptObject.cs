using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An object whose members a template reads and writes by name.</summary>
public interface IScriptObject
{
    /// <summary>How many members there are.</summary>
    int Count { get; }

    /// <summary>Whether no member can be written at all.</summary>
    bool IsReadOnly { get; set; }

    /// <summary>The names of the members, in the order templates see.</summary>
    IEnumerable<string> GetMembers();

    /// <summary>Whether there is a member of this name.</summary>
    bool Contains(string member);

    /// <summary>Reads a member; false if there is none.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="span">The place of the template, for errors.</param>
    /// <param name="member">The name.</param>
    /// <param name="value">The value, null if there is none.</param>
    bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value);

    /// <summary>Whether a member, existing or not, can be written.</summary>
    bool CanWrite(string member);

    /// <summary>Writes a member; false if it is read-only.</summary>
    /// <param name="context">The rendering.</param>
    /// <param name="span">The place of the template, for errors.</param>
    /// <param name="member">The name.</param>
    /// <param name="value">The new value.</param>
    /// <param name="readOnly">Whether the member is read-only from now on.</param>
    bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly);

    /// <summary>Removes a member; false if there was none.</summary>
    bool Remove(string member);

    /// <summary>Makes a member read-only or writable again.</summary>
    void SetReadOnly(string member, bool readOnly);

    /// <summary>A copy; with <paramref name="deep"/>, of the objects inside as well.</summary>
    IScriptObject Clone(bool deep);
}
