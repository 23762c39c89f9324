using System.Xml;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>The nodes of a page, one after another.</summary>
internal interface IPageNodes : IDisposable
{
    /// <summary>What stands here.</summary>
    XmlNodeType Kind { get; }

    /// <summary>The name of a tag or processing instruction.</summary>
    string Name { get; }

    /// <summary>The text that stands here, line ends as LF.</summary>
    string Text { get; }

    /// <summary>Where the node begins, behind the signs that say what it is.</summary>
    PagePlace Place { get; }

    /// <summary>Moves to the next node; false at the end.</summary>
    /// <exception cref="XmlException">The page is not XML.</exception>
    bool Read();

    /// <summary>The start tag that stands here.</summary>
    PageElement ReadElement();
}
