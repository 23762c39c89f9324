using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocGen.Diagnostics;
using DocGen.Drafting.Packs;
using Scriban;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>What all renderings with one pack share: its templates, found and parsed once, and its strings. Safe for many threads.</summary>
internal sealed class PackRendering(Pack pack)
{
    private static readonly ConditionalWeakTable<Pack, PackRendering> All = [];

    /// <summary>What the renderings of a pack share.</summary>
    public static PackRendering Of(Pack pack) => All.GetValue(pack, static pack => new PackRendering(pack));

    /// <summary>The parsed templates by the names of their files.</summary>
    public ConcurrentDictionary<string, Template> Templates { get; } = new(StringComparer.Ordinal);

    /// <summary>The pack's texts as names for templates, which cannot change them.</summary>
    public ScriptObject Strings { get; } = StringsModel.Of(pack.Strings ?? new Dictionary<string, object>());

    /// <summary>Whether the pack has a template of this path.</summary>
    public bool Has(string path) => pack.Files.Has(path);

    /// <summary>
    /// The text of a template that the pack has; null where it cannot be read, which is reported. Each document asks anew, though the text is the
    /// same: so whoever gives the pack's files knows which templates the document was made from.
    /// </summary>
    public SourceText? Read(string path, DiagnosticBag diagnostics) => pack.Files.Read(path, diagnostics);
}
