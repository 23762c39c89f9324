using System.Buffers;
using System.Globalization;
using System.Text;
using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>
/// Which text of a paragraph reads from the right: Word wants it in runs of its own (<c>w:rtl</c>, ECMA-376 Part 1, §17.3.2.30), and sets signs
/// without a direction, such as brackets, as their run says. So text is cut where its script changes; digits and Latin words stay in runs
/// from the left. Signs go with the letters round them, a pair of brackets with what it holds, and else with the paragraph (a short form of
/// the Unicode Bidirectional Algorithm, UAX #9, rules N0 to N2).
/// </summary>
internal static class Directions
{
    private static readonly SearchValues<char> RightToLeftCharacters = SearchValues.Create(
        [.. Enumerable.Range(0x590, 0x370).Concat(Enumerable.Range(0xFB1D, 0x2E3)).Concat(Enumerable.Range(0xFE70, 0x8F)).Select(code => (char)code),
            '\u200F', '\uD802', '\uD803', '\uD83A', '\uD83B']);

    /// <summary>As deep as UAX #9 looks into brackets (BD16).</summary>
    private const int MostBrackets = 63;

    private enum Way : byte
    {
        None,
        Left,
        Right,
    }

    /// <summary>The atoms with text cut where its direction changes, and whether each reads from the right. A label becomes its text and its tab.</summary>
    public static IEnumerable<(Atom Atom, bool IsRightToLeft)> Of(ValueList<Atom> atoms, bool isRightToLeft)
    {
        var parts = atoms.SelectMany(Parts).ToList();
        var ways = new List<Way>();
        var signs = new StringBuilder();
        foreach (var atom in parts)
        {
            AddWays(atom, isRightToLeft, ways, signs);
        }
        Settle(ways, signs.ToString(), isRightToLeft ? Way.Right : Way.Left);
        return Cut(parts, ways);
    }

    /// <summary>Nothing is from the right, as in most paragraphs: they need not be cut.</summary>
    public static bool AreLeftToRight(ReadOnlySpan<Atom> atoms, bool isRightToLeft)
    {
        if (isRightToLeft)
        {
            return false;
        }
        foreach (var atom in atoms)
        {
            if (TextOf(atom) is { } text && !Ascii.IsValid(text) && text.AsSpan().ContainsAny(RightToLeftCharacters))
            {
                return false;
            }
        }
        return true;
    }

    private static string? TextOf(Atom atom) => atom switch
    {
        TextAtom text => text.Text,
        LabelAtom label => label.Text,
        FieldAtom field => field.Result,
        _ => null,
    };

    private static IEnumerable<Atom> Parts(Atom atom) => atom switch
    {
        LabelAtom { Text: null or "" } => [],
        LabelAtom label =>
        [
            new TextAtom(label.Text!, label.Properties) { Inserted = label.Inserted, Deleted = label.Deleted },
            new TabAtom(label.Properties) { Inserted = label.Inserted, Deleted = label.Deleted },
        ],
        _ => [atom],
    };

    /// <summary>One way for each character of text, one for a field, a tab or a break, and none for what the reader does not see in the line.</summary>
    private static void AddWays(Atom atom, bool isRightToLeft, List<Way> ways, StringBuilder signs)
    {
        var told = (atom as RunAtom)?.Properties.RightToLeft is { } right ? (right ? Way.Right : Way.Left) : Way.None;
        switch (atom)
        {
            case TextAtom text:
                foreach (var rune in text.Text.EnumerateRunes())
                {
                    var way = told != Way.None ? told : WayOf(rune, ways);
                    ways.AddRange(Enumerable.Repeat(way, rune.Utf16SequenceLength));
                    signs.Append(rune.IsBmp && way == Way.None ? (char)rune.Value : '\0', rune.Utf16SequenceLength);
                }
                break;
            case FieldAtom field:
                ways.Add(told != Way.None ? told : field.Result.AsSpan().ContainsAny(RightToLeftCharacters) ? Way.Right : Way.Left);
                signs.Append('\0');
                break;
            case TabAtom or BreakAtom:
                ways.Add(told != Way.None ? told : isRightToLeft ? Way.Right : Way.Left);
                signs.Append('\0');
                break;
        }
    }

    private static Way WayOf(Rune rune, List<Way> before) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.DecimalDigitNumber => Way.Left,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark when before.Count > 0 => before[^1],
        _ when IsRightToLeft(rune.Value) => Way.Right,
        _ when Rune.IsLetterOrDigit(rune) => Way.Left,
        _ => Way.None,
    };

    private static bool IsRightToLeft(int code) =>
        code < 0x10000 ? RightToLeftCharacters.Contains((char)code) : code is (>= 0x10800 and < 0x11000) or (>= 0x1E800 and < 0x1F000);

    private static void Settle(List<Way> ways, string signs, Way paragraph)
    {
        SettleBrackets(ways, signs, paragraph);
        for (var i = 0; i < ways.Count; i++)
        {
            if (ways[i] != Way.None)
            {
                continue;
            }
            var end = ways.FindIndex(i, way => way != Way.None);
            var (before, after) = (i == 0 ? paragraph : ways[i - 1], end < 0 ? paragraph : ways[end]);
            for (end = end < 0 ? ways.Count : end; i < end; i++)
            {
                ways[i] = before == after ? before : paragraph;
            }
        }
    }

    /// <summary>A pair of brackets that holds anything of the paragraph's way goes that way; else it goes with its content if what is before does.</summary>
    private static void SettleBrackets(List<Way> ways, string signs, Way paragraph)
    {
        var open = new Stack<int>();
        for (var i = 0; i < signs.Length; i++)
        {
            if (open.Count < MostBrackets && "([{".Contains(signs[i]))
            {
                open.Push(i);
            }
            else if (")]}".IndexOf(signs[i]) is >= 0 and var kind && open.TryPeek(out var start) && signs[start] == "([{"[kind])
            {
                open.Pop();
                var content = ways[(start + 1)..i];
                var before = ways.FindLastIndex(Math.Max(start - 1, 0), way => way != Way.None);
                var context = before < 0 || start == 0 ? paragraph : ways[before];
                var settled = content.TrueForAll(way => way == Way.None) ? Way.None : content.Contains(paragraph) ? paragraph : context;
                (ways[start], ways[i]) = (settled, settled);
            }
        }
    }

    private static IEnumerable<(Atom Atom, bool IsRightToLeft)> Cut(List<Atom> parts, List<Way> ways)
    {
        var at = 0;
        foreach (var atom in parts)
        {
            if (atom is not TextAtom text)
            {
                yield return (atom, atom is FieldAtom && ways[at] == Way.Right);
                at += atom is FieldAtom or TabAtom or BreakAtom ? 1 : 0;
                continue;
            }
            for (var start = 0; start < text.Text.Length;)
            {
                var end = start + 1;
                while (end < text.Text.Length && ways[at + end] == ways[at + start])
                {
                    end++;
                }
                yield return (start == 0 && end == text.Text.Length ? text : text with { Text = text.Text[start..end] }, ways[at + start] == Way.Right);
                start = end;
            }
            at += text.Text.Length;
        }
    }
}
