using System.Buffers;
using DocGen.Documents;
using DocGen.Drafting.Pages.Reading;

namespace DocGen.Drafting.Templates;

/// <summary>
/// The last fragments that this thread has written, with the atoms that they say: most templates put one into the page at once and as it is, and
/// nobody needs to read it there. They are known by the object that the text is, so that a template's own text is none of them.
/// </summary>
internal static class RecentFragments
{
    /// <summary>So many are remembered; a power of two.</summary>
    private const int Most = 8;

    private static readonly SearchValues<char> Layout = SearchValues.Create("\t\r\n");

    [ThreadStatic]
    private static (string Text, ValueList<Atom> Content, int From)[]? recent;

    [ThreadStatic]
    private static int count;

    /// <summary>Remembers what a fragment was written of, unless a page says it in other words.</summary>
    /// <param name="text">The fragment.</param>
    /// <param name="content">The atoms.</param>
    /// <param name="from">The first of them that it says.</param>
    /// <returns>The fragment.</returns>
    public static string Add(string text, ValueList<Atom> content, int from)
    {
        if (SaysThemAsTheyAre(content.AsSpan()[from..]))
        {
            (recent ??= new (string, ValueList<Atom>, int)[Most])[count++ & (Most - 1)] = (text, content, from);
        }
        return text;
    }

    /// <summary>What a text says that stands in a page; null where it is no fragment of late.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins in the page.</param>
    public static PageFragment? Find(string text, int at)
    {
        foreach (var (known, content, from) in recent ?? [])
        {
            if (ReferenceEquals(known, text))
            {
                return new(at, text.Length, content, from);
            }
        }
        return null;
    }

    /// <summary>Text and tabs that look like nothing in particular, and nothing that may be the page's layout: blanks at an end, tabs and line ends in a text.</summary>
    private static bool SaysThemAsTheyAre(ReadOnlySpan<Atom> atoms)
    {
        foreach (var atom in atoms)
        {
            if (atom is not (TextAtom { Text: { Length: > 0 } } or TabAtom) || ((RunAtom)atom).Properties != RunProperties.Plain
                || (atom as TextAtom)?.Text.AsSpan().ContainsAny(Layout) == true || !IsSaid(atom.Inserted) || !IsSaid(atom.Deleted))
            {
                return false;
            }
        }
        return !atoms.IsEmpty && atoms[0] is not TextAtom { Text: [' ', ..] } && atoms[^1] is not TextAtom { Text: [.., ' '] };
    }

    /// <summary>An attribute has an author and no more than seconds.</summary>
    private static bool IsSaid(Revision? revision) => revision is null
        || (revision.Author.Length > 0 && !revision.Author.AsSpan().ContainsAny(Layout) && (revision.Date?.Ticks ?? 0) % TimeSpan.TicksPerSecond == 0);
}
