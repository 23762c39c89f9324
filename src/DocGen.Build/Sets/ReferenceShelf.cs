using System.Collections.Concurrent;
using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Docx.References;

namespace DocGen.Build.Sets;

/// <summary>The Word files that packs have as references, each read once, whatever the language and the set. Safe for many threads.</summary>
internal sealed class ReferenceShelf(SourceFiles files)
{
    private readonly ConcurrentDictionary<string, (ReferenceDocument? Document, DiagnosticBag Found)> references = new(StringComparer.Ordinal);

    /// <summary>The reference of a path; null where the file cannot be one, which is reported each time.</summary>
    public ReferenceDocument? Read(string path, DiagnosticBag diagnostics)
    {
        var (document, found) = references.GetOrAdd(path, key =>
        {
            var bag = new DiagnosticBag();
            return (files.ReadBytes(key, bag) is { } bytes ? ReferenceDocument.Read(bytes, key, bag) : null, bag);
        });
        diagnostics.AddRange(found);
        return document;
    }
}
