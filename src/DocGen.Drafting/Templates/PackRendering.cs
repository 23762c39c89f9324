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

    private readonly ConcurrentDictionary<string, SourceText> sources = new(StringComparer.Ordinal);

    /// <summary>What the renderings of a pack share.</summary>
    public static PackRendering Of(Pack pack) => All.GetValue(pack, static pack => new PackRendering(pack));

    /// <summary>The parsed templates by the names of their files.</summary>
    public ConcurrentDictionary<string, Template> Templates { get; } = new(StringComparer.Ordinal);

    /// <summary>The pack's texts as names for templates, which cannot change them.</summary>
    public ScriptObject Strings { get; } = StringsModel.Of(pack.Strings ?? new Dictionary<string, object>());

    /// <summary>Whether the pack has a template of this path.</summary>
    public bool Has(string path) => sources.ContainsKey(path) || pack.Files.Has(path);

    /// <summary>The text of a template that the pack has; null where it cannot be read, which is reported.</summary>
    public SourceText? Read(string path, DiagnosticBag diagnostics)
    {
        if (sources.TryGetValue(path, out var source))
        {
            return source;
        }
        var found = new DiagnosticBag();
        source = pack.Files.Read(path, found);
        diagnostics.AddRange(found);
        // One that there is something to say of is not kept, so that each document is told.
        return source is null || found.Count > 0 ? source : sources.GetOrAdd(path, source);
    }
}
