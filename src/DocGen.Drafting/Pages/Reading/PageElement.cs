namespace DocGen.Drafting.Pages.Reading;

/// <summary>A place in the rendered page; both numbers count from 1.</summary>
internal readonly record struct PagePlace(int Line, int Column);

/// <summary>An attribute as it stands in its tag.</summary>
internal sealed record PageAttribute(string Name, string Value, PagePlace Place);

/// <summary>A start tag.</summary>
/// <param name="Name">The tag's name, with a prefix if it has one.</param>
/// <param name="Place">Where the tag begins.</param>
/// <param name="Depth">How many elements it stands in.</param>
/// <param name="IsEmpty">It was written <c>&lt;x/&gt;</c>: no end tag follows.</param>
/// <param name="Attributes">In the order written.</param>
internal sealed record PageElement(string Name, PagePlace Place, int Depth, bool IsEmpty, PageAttribute[] Attributes)
{
    /// <summary>The page's vocabulary has all of its attributes. The same tag need not be looked at again.</summary>
    public bool IsInVocabulary { get; set; }

    /// <summary>The attribute of this name, or null.</summary>
    public PageAttribute? Find(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
            {
                return attribute;
            }
        }
        return null;
    }

    /// <summary>
    /// The attribute of this name unless it is empty: templates write <c>date="{{ date }}"</c> whether there is a date or not.
    /// </summary>
    public PageAttribute? Given(string name) => Find(name) is { Value.Length: > 0 } given ? given : null;
}
