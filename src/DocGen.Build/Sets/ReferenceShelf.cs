using DocGen.Build.Files;
using DocGen.Diagnostics;
using DocGen.Docx.References;

namespace DocGen.Build.Sets;

/// <summary>The Word files that packs have as references, each read once, whatever the language and the set. Safe for many threads.</summary>
internal sealed class ReferenceShelf(SourceFiles files)
{
    private readonly SharedReading<string, ReferenceDocument?> references = new((path, found) =>
        files.ReadBytes(path, found) is { } bytes ? ReferenceDocument.Read(bytes, path, found) : null);

    /// <summary>The reference of a path; null where the file cannot be one, which is reported each time.</summary>
    public ReferenceDocument? Read(string path, DiagnosticBag diagnostics) => references.Get(path, diagnostics);
}
