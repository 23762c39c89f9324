using System.Xml;
using DocGen.Diagnostics;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>
/// Walks once through a page, node by node, and reports mistakes. Whoever is handed an element reads it to its end, with
/// <see cref="Next"/> or <see cref="Skip"/>. Where the page stops being XML, or mistakes become too many, every element ends at
/// once and nothing more is reported, so that no reader needs to know.
/// </summary>
internal sealed class PageCursor
{
    private const int MaxDepth = 100;
    private const int MaxMistakes = 100;

    private readonly IPageNodes nodes;
    private readonly DiagnosticBag diagnostics;
    private readonly PageLocator locator;
    private readonly List<PageElement> open = [];
    private bool ended;
    private bool hasRoot;
    private int mistakes;

    public PageCursor(RenderedPage page, IPageNodes nodes, DiagnosticBag diagnostics)
    {
        (this.nodes, this.diagnostics) = (nodes, diagnostics);
        locator = new PageLocator(page);
    }

    /// <summary>The element that the cursor stands on, or null: it stands on text.</summary>
    public PageElement? Element { get; private set; }

    /// <summary>The text that the cursor stands on, line ends as LF.</summary>
    public string Text => nodes.Text;

    /// <summary>Where the text that the cursor stands on begins, behind its blanks and line ends.</summary>
    public PagePlace TextPlace
    {
        get
        {
            var blanks = Text.AsSpan(0, Text.Length - Text.AsSpan().TrimStart(" \t\r\n").Length);
            var lines = blanks.Count('\n');
            var column = lines == 0 ? nodes.Place.Column + blanks.Length : blanks.Length - blanks.LastIndexOf('\n');
            return new(nodes.Place.Line + lines, column);
        }
    }

    /// <summary>True when a mistake was reported.</summary>
    public bool Failed => mistakes > 0;

    /// <summary>True when the cursor stands on nothing but blanks and line ends (XML's, so not on a no-break space).</summary>
    public bool IsLayout => Element is null && Text.AsSpan().IndexOfAnyExcept(" \t\r\n") < 0;

    /// <summary>Moves to the next element or text inside the parent; false where the parent ends. No parent means the page.</summary>
    public bool Next(PageElement? parent)
    {
        if (parent is { IsEmpty: true })
        {
            return false;
        }
        while (Advance())
        {
            switch (nodes.Kind)
            {
                case PageNodeKind.StartTag:
                    Element = OpenElement();
                    if (Element.Depth < MaxDepth)
                    {
                        CheckAttributes(Element);
                        return true;
                    }
                    Report(Element.Place, PageMessages.TooDeep(MaxDepth));
                    Skip(Element);
                    break;
                case PageNodeKind.EndTag:
                    open.RemoveAt(open.Count - 1);
                    return false;
                case PageNodeKind.Instruction:
                    Report(nodes.Place with { Column = nodes.Place.Column - 2 }, PageMessages.ProcessingInstruction(nodes.Name));
                    break;
                case PageNodeKind.Declaration:
                    break;
                default:
                    Element = null;
                    return true;
            }
        }
        return false;
    }

    /// <summary>Moves behind the fragment that stands next inside the parent, and gives it; null where none does that is known.</summary>
    public PageFragment? TakeFragment(PageElement parent) => parent.IsEmpty || ended ? null : nodes.TakeFragment();

    /// <summary>Moves behind the end of an element without a look inside; a loop, since damaged pages nest without limit.</summary>
    public void Skip(PageElement element)
    {
        if (element.IsEmpty)
        {
            return;
        }
        while (Advance())
        {
            if (nodes.Kind == PageNodeKind.StartTag)
            {
                OpenElement();
            }
            else if (nodes.Kind == PageNodeKind.EndTag)
            {
                var closed = open[^1];
                open.RemoveAt(open.Count - 1);
                if (closed.Depth == element.Depth)
                {
                    return;
                }
            }
        }
    }

    /// <summary>Moves behind the end of an element that may not hold anything but layout.</summary>
    public void SkipNothing(PageElement element)
    {
        var reported = false;
        while (Next(element))
        {
            if (!reported && !IsLayout)
            {
                Report(element.Place, PageMessages.TakesNoContent(element.Name));
                reported = true;
            }
            if (Element is { } child)
            {
                Skip(child);
            }
        }
    }

    /// <summary>Reports a mistake at a place of the page.</summary>
    public void Report(PagePlace place, PageMistake mistake)
    {
        if (ended)
        {
            return;
        }
        mistakes++;
        ended = mistakes == MaxMistakes;
        diagnostics.Add(locator.Locate(place, ended ? PageMessages.TooMany(MaxMistakes - 1) : mistake));
    }

    /// <summary>Passes on what was found in a file that the page names; errors count as mistakes of the page.</summary>
    public void Report(DiagnosticBag found)
    {
        mistakes += found.HasErrors ? 1 : 0;
        diagnostics.AddRange(found);
    }

    private bool Advance()
    {
        if (ended)
        {
            return false;
        }
        try
        {
            return nodes.Read();
        }
        catch (XmlException exception)
        {
            var (place, mistake) = IllFormed.Explain(locator.Text, exception, open, hasRoot);
            Report(place, mistake);
            ended = true;
            return false;
        }
    }

    private PageElement OpenElement()
    {
        var element = nodes.ReadElement();
        hasRoot = true;
        if (!element.IsEmpty)
        {
            open.Add(element);
        }
        return element;
    }

    private void CheckAttributes(PageElement element)
    {
        if (element.Attributes.Length > 0 && !element.IsInVocabulary && PageVocabulary.Find(element.Name) is { } rule)
        {
            element.IsInVocabulary = true;
            foreach (var attribute in element.Attributes)
            {
                if (Array.IndexOf(rule.Attributes, attribute.Name) < 0)
                {
                    element.IsInVocabulary = false;
                    Report(attribute.Place, PageMessages.UnknownAttribute(attribute.Name, rule));
                }
            }
        }
    }
}
