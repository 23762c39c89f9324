using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary>
/// <c>&lt;field code&gt;result&lt;/field&gt;</c>: any field of Word (ECMA-376 Part 1, §17.16.5), with what it shows until Word works it out.
/// </summary>
internal static class FieldElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        var code = page.Required(element, "code").Trim();
        var result = new ParagraphText();
        while (page.Cursor.Next(element))
        {
            if (page.Cursor.Element is { } child)
            {
                var rule = PageVocabulary.Find(child.Name);
                page.Report(child.Place,
                    rule is null ? PageMessages.UnknownElement(child.Name) : PageMessages.WrongPlace(rule, "field"));
                page.Cursor.Skip(child);
            }
            else
            {
                result.AddText(page.Cursor.Text, InlineState.Body);
            }
        }
        into.Add(new FieldAtom(code, Plain(result.ToAtoms()), state.Properties), state);
    }

    private static string Plain(ValueList<Atom> atoms)
    {
        var text = new StringBuilder();
        foreach (var atom in atoms)
        {
            text.Append(atom is TextAtom piece ? piece.Text : "\t");
        }
        return text.ToString();
    }
}
