using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Blocks;

/// <summary><c>&lt;property name&gt;</c>: a custom property of the document (ECMA-376 Part 1, §22.3) with its text; none where the text is empty.</summary>
internal static class PropertyElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, List<CustomProperty> into)
    {
        var name = page.Required(element, "name");
        var text = new StringBuilder();
        while (page.Cursor.Next(element))
        {
            text.Append(page.Cursor.Text);
            if (page.Cursor.Element is { } child)
            {
                page.Report(child.Place, PageMessages.NotInProperty(child.Name));
                page.Cursor.Skip(child);
            }
        }
        if (into.Any(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            page.Report(element.Place, PageMessages.PropertyTwice(name));
        }
        else if (text.ToString().Trim() is { Length: > 0 } value && name.Length > 0)
        {
            into.Add(new CustomProperty(name, value));
        }
    }
}
