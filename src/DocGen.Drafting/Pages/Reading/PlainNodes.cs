using System.Buffers;
using System.Globalization;
using System.Text;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>
/// The nodes of a page that has nothing but tags, text and the references of XML, as templates write them: most of the time that a page
/// takes would be spent in a general XML reader. Whatever else stands in it, and whatever is wrong with it, makes it give up; places are
/// not counted, because only mistakes have one.
/// </summary>
internal sealed class PlainNodes : IPageNodes
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    private readonly Func<string?> next;
    private readonly IReadOnlyList<PageFragment> fragments;
    private readonly List<string> open = [];
    private readonly List<PageAttribute> attributes = [];

    private readonly KnownTags known = KnownTags.Take();
    private PageElement? element;
    private string page = "";
    private int at;

    /// <summary>The fragment that was met last, or the one behind it.</summary>
    private int fragment;

    /// <summary>Where the last tag of the stretch begins: what stands before it is whole.</summary>
    private int lastTag;
    private bool isLast;
    private bool isEmpty;
    private bool hasRoot;

    /// <param name="begin">Where the page begins.</param>
    /// <param name="next">Gives the next stretch of it, which may begin and end anywhere; null at its end.</param>
    /// <param name="fragments">Those that are known of where it begins, in their order.</param>
    public PlainNodes(string begin, Func<string?> next, IReadOnlyList<PageFragment> fragments)
    {
        (this.next, this.fragments) = (next, fragments);
        Append(begin);
    }

    /// <summary>The page is not, or not only, what is read here; where it is known, nothing that was read counts.</summary>
    public bool GaveUp { get; private set; }

    public PageNodeKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    public string Text { get; private set; } = "";

    public PagePlace Place => default;

    public bool Read()
    {
        while (at >= lastTag && !isLast && !GaveUp)
        {
            Append(ReadToTag());
        }
        if (GaveUp || at == page.Length)
        {
            GaveUp |= open.Count > 0 || !hasRoot;
            return false;
        }
        return page[at] != '<' ? ReadText() : at + 1 < page.Length && page[at + 1] == '/' ? ReadEndTag() : ReadStartTag();
    }

    public PageFragment? TakeFragment()
    {
        while (fragment < fragments.Count && fragments[fragment].Start < at)
        {
            fragment++;
        }
        if (fragment == fragments.Count || fragments[fragment].Start > at)
        {
            return null;
        }
        at += fragments[fragment].Length;
        return fragments[fragment++];
    }

    public PageElement ReadElement() => element!;

    public void Dispose() => known.Leave();

    /// <summary>The next stretch, or as many as a text goes on over.</summary>
    private string ReadToTag()
    {
        var stretch = next();
        if (stretch?.Contains('<') == true)
        {
            return stretch;
        }
        var all = new StringBuilder();
        for (; stretch is not null; stretch = next())
        {
            all.Append(stretch);
            if (stretch.Contains('<'))
            {
                return all.ToString();
            }
        }
        isLast = true;
        return all.ToString();
    }

    private void Append(string stretch)
    {
        var text = stretch.AsSpan();
        GaveUp |= text.ContainsAnyInRange('\0', '\u0008') || text.ContainsAnyInRange('\u000B', '\u001F')
            || text.ContainsAnyInRange('\uD800', '\uDFFF') || text.ContainsAnyInRange('\uFFFE', '\uFFFF');
        page = at == page.Length ? stretch : string.Concat(page.AsSpan(at), text);
        at = 0;
        lastTag = page.LastIndexOf('<');
    }

    private bool ReadText()
    {
        var rest = page.AsSpan(at);
        var text = rest.IndexOf('<') is >= 0 and var length ? rest[..length] : rest;
        at += text.Length;
        (Kind, Text) = (PageNodeKind.Text, text is "\n" ? "\n" : Resolve(text));
        return !text.Contains("]]>", StringComparison.Ordinal) && (open.Count > 0 || text.IndexOfAnyExcept(" \t\n") < 0) || GiveUp();
    }

    private bool ReadEndTag()
    {
        at += 2;
        if (open.Count == 0 || !page.AsSpan(at).StartsWith(open[^1], StringComparison.Ordinal))
        {
            return GiveUp();
        }
        Name = open[^1];
        at += Name.Length;
        SkipBlanks();
        if (!Take('>'))
        {
            return GiveUp();
        }
        open.RemoveAt(open.Count - 1);
        (Kind, Text) = (PageNodeKind.EndTag, "");
        return true;
    }

    private bool ReadStartTag()
    {
        var tag = page.AsSpan(at, page.AsSpan(at).IndexOf('>') + 1);
        if (known.Find(tag) is { } same)
        {
            at += tag.Length;
            (Name, isEmpty, element) = (same.Name, same.IsEmpty, same.Depth == open.Count ? same : same with { Depth = open.Count });
            return Open();
        }
        var start = at++;
        Name = ReadName();
        attributes.Clear();
        while (SkipBlanks() && at < page.Length && page[at] is not ('/' or '>'))
        {
            if (!ReadAttribute())
            {
                return GiveUp();
            }
        }
        isEmpty = Take('/');
        if (Name.Length == 0 || !Take('>'))
        {
            return GiveUp();
        }
        element = new PageElement(Name, default, open.Count, isEmpty, [.. attributes]);
        if (tag.Length == at - start)
        {
            known.Add(tag, element);
        }
        return Open();
    }

    private bool Open()
    {
        if (open.Count == 0 && hasRoot)
        {
            return GiveUp();
        }
        if (!isEmpty)
        {
            open.Add(Name);
        }
        (Kind, Text, hasRoot) = (PageNodeKind.StartTag, "", true);
        return true;
    }

    private bool ReadAttribute()
    {
        var isApart = page[at - 1] is ' ' or '\t' or '\n';
        var name = ReadName();
        SkipBlanks();
        if (!isApart || name.Length == 0 || name.StartsWith("xml", StringComparison.Ordinal) || IsTaken(name) || !Take('='))
        {
            return false;
        }
        SkipBlanks();
        var quote = at < page.Length ? page[at++] : '\0';
        var length = quote is '"' or '\'' ? page.AsSpan(at).IndexOf(quote) : -1;
        if (length < 0 || page.AsSpan(at, length).Contains('<'))
        {
            return false;
        }
        var value = page.AsSpan(at, length);
        at += length + 1;
        // A line end or a tab in a value is a blank to XML.
        attributes.Add(new(name, value.ContainsAny('\n', '\t') ? Resolve(value.ToString().Replace('\n', ' ').Replace('\t', ' '))
            : value.Contains('&') ? Resolve(value) : known.Word(value), default));
        return true;
    }

    private bool IsTaken(string name)
    {
        foreach (var other in attributes)
        {
            if (other.Name == name)
            {
                return true;
            }
        }
        return false;
    }

    private string ReadName()
    {
        var rest = page.AsSpan(at);
        var length = rest.IndexOfAnyExcept(NameCharacters);
        var name = length < 0 ? rest : rest[..length];
        at += name.Length;
        return name.IsEmpty || !char.IsAsciiLetter(name[0]) ? "" : known.Word(name);
    }

    /// <summary>The text with its references resolved.</summary>
    private string Resolve(ReadOnlySpan<char> text)
    {
        if (!text.Contains('&'))
        {
            return text.ToString();
        }
        var resolved = new StringBuilder(text.Length);
        for (var sign = text.IndexOf('&'); sign >= 0; sign = text.IndexOf('&'))
        {
            resolved.Append(text[..sign]);
            text = text[(sign + 1)..];
            var end = text.IndexOf(';');
            if (end < 0 || Character(text[..end]) is not { } character)
            {
                GiveUp();
                break;
            }
            resolved.Append(character);
            text = text[(end + 1)..];
        }
        return resolved.Append(text).ToString();
    }

    /// <summary>What a reference stands for; null where it is none, or for what is seldom written.</summary>
    private static char? Character(ReadOnlySpan<char> name) => name switch
    {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        ['#', .. var digits] when ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is 9 or 10 or 13 or (>= 32 and < 0xD800) => (char)code,
        _ => null,
    };

    private bool SkipBlanks()
    {
        while (at < page.Length && page[at] is ' ' or '\t' or '\n')
        {
            at++;
        }
        return true;
    }

    private bool Take(char sign)
    {
        if (at >= page.Length || page[at] != sign)
        {
            return false;
        }
        at++;
        return true;
    }

    private bool GiveUp()
    {
        GaveUp = true;
        return false;
    }
}
