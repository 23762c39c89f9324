namespace DocGen.Drafting.Pages.Reading;

/// <summary>What stands at a place of a page.</summary>
internal enum PageNodeKind
{
    Text,
    StartTag,
    EndTag,
    Instruction,
    Declaration,
}

/// <summary>The nodes of a page, one after another.</summary>
internal interface IPageNodes : IDisposable
{
    /// <summary>What stands here.</summary>
    PageNodeKind Kind { get; }

    /// <summary>The name of a tag or processing instruction.</summary>
    string Name { get; }

    /// <summary>The text that stands here, line ends as LF.</summary>
    string Text { get; }

    /// <summary>Where the node begins, behind the signs that say what it is.</summary>
    PagePlace Place { get; }

    /// <summary>Moves to the next node; false at the end.</summary>
    /// <exception cref="System.Xml.XmlException">The page is not XML.</exception>
    bool Read();

    /// <summary>Moves behind the fragment that stands next, and gives it; null where none does, or none that is known.</summary>
    PageFragment? TakeFragment();

    /// <summary>The start tag that stands here.</summary>
    PageElement ReadElement();
}
