using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Labels;
using DocGen.Styles;

namespace DocGen.Drafting.Packs;

/// <summary>A template pack in one language: what gives a text its official format.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Kinds">The kinds of documents that it can make.</param>
/// <param name="Styles">Its Word styles.</param>
/// <param name="Page">Paper and margins.</param>
/// <param name="Labels">The label sequence of each level of clauses.</param>
/// <param name="Strings">Its texts in the language: the tree of <c>strings.&lt;language&gt;.yaml</c>; null where it has no such file.</param>
/// <param name="Files">Its folder, where the templates are.</param>
public sealed record Pack(
    string Name,
    IReadOnlyList<PackKind> Kinds,
    StyleSheet Styles,
    PageSetup Page,
    IReadOnlyList<LabelSequence> Labels,
    IReadOnlyDictionary<string, object>? Strings,
    IPackFiles Files)
{
    /// <summary>The words in which calls begin in the language, as <c>calls.yaml</c> lists them; none where the pack lists none.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>The ways in which it can name Word files, each with the template that writes a name.</summary>
    public IReadOnlyDictionary<string, PackTemplate> FileNames { get; init; } = new Dictionary<string, PackTemplate>();

    /// <summary>The Word file whose styles, page, headers and footers it takes over; null for a pack with styles of its own only.</summary>
    public PackReference? Reference { get; init; }
}

/// <summary>A kind of document.</summary>
/// <param name="Name">What <c>kind:</c> says.</param>
/// <param name="Template">The template that writes its page.</param>
/// <param name="Requires">Keys that a file of this kind must have.</param>
/// <param name="UsesSet">It is made from the other documents of its set, and may do without a text of its own.</param>
public sealed record PackKind(string Name, PackTemplate Template, IReadOnlyList<string> Requires, bool UsesSet);

/// <summary>A template that <c>pack.yaml</c> names.</summary>
/// <param name="Path">Its path in the pack.</param>
/// <param name="Place">Where <c>pack.yaml</c> names it.</param>
public sealed record PackTemplate(string Path, SourceSpan Place);
