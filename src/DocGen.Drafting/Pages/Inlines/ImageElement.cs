using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;
using DocGen.Drafting.Pictures;

namespace DocGen.Drafting.Pages.Inlines;

/// <summary><c>&lt;img src alt width height fallback&gt;</c>: a picture in the line (ECMA-376 Part 1, §20.4.2.8).</summary>
internal static class ImageElement
{
    /// <summary>Reads the element that the cursor stands on.</summary>
    public static void Read(PageContext page, PageElement element, ParagraphText into, InlineState state)
    {
        page.Cursor.SkipNothing(element);
        var source = page.Required(element, "src");
        // An empty text is an answer here: the picture is decoration.
        var alternative = element.Find("alt")?.Value;
        if (alternative is null)
        {
            page.Report(element.Place, PageMessages.MissingAttribute("alt", element.Name));
        }
        var (width, height) = (Length(page, element, "width"), Length(page, element, "height"));
        if (source.Length == 0)
        {
            return;
        }
        var (files, path) = page.Pictures.Find(source);
        var found = new DiagnosticBag();
        var file = PictureFile.Load(files, path, element.Given("fallback")?.Value, out var fault, found);
        page.Cursor.Report(found);
        if (fault is { } wrong)
        {
            page.Report(element.Find("src")!.Place, wrong.InPage);
        }
        if (file is not null)
        {
            var setup = page.Page;
            var picture = file.Sized(
                width, height, setup.TextWidth * Picture.EmuPerTwip, (setup.Height - setup.Top - setup.Bottom) * Picture.EmuPerTwip, alternative ?? "");
            into.Add(new PictureAtom(picture, state.Properties), state);
        }
    }

    /// <summary>A length as styles have it, in EMU.</summary>
    private static int? Length(PageContext page, PageElement element, string name)
    {
        if (element.Given(name) is not { } given)
        {
            return null;
        }
        if (Packs.Length.Parse(given.Value) is > 0 and var twips)
        {
            return twips * Picture.EmuPerTwip;
        }
        page.Report(given.Place, PageMessages.WrongValue(name, given.Value, AttributeForms.Length));
        return null;
    }
}
