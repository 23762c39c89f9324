using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Rules;

namespace DocGen.Build.Runs;

/// <summary>The whole way of one file: <c>x.yaml → Draft → Document → x.docx</c>. Safe for many threads.</summary>
public sealed class DraftBuilder(SourceFiles files)
{
    private readonly PackShelf packs = new(files);
    private readonly DocxWriter writer = new();

    /// <summary>The draft in a file; null where nothing can be made of it, which is reported.</summary>
    public PlacedDraft? Read(DraftSource source, DiagnosticBag diagnostics)
    {
        var defaults = DraftDefaults.None;
        if (source.SetFile is { } set)
        {
            if (files.Read(set, diagnostics) is { } text)
            {
                defaults = SetReader.Read(text, diagnostics);
            }
            if (diagnostics.HasErrors)
            {
                // What a file lacks cannot be told while what its set gives it is unknown.
                return null;
            }
        }
        return files.Read(source.Path, diagnostics) is { } file ? DraftReader.Read(file, defaults, diagnostics) : null;
    }

    /// <summary>The document of a draft; null where something is wrong, which is reported.</summary>
    public Document? Compile(PlacedDraft placed, string path, DiagnosticBag diagnostics)
    {
        var head = placed.Draft.Head;
        return packs.Find(head.Template, head.Language, path, placed.Places.Key("template"), diagnostics) is { } pack
            ? DraftCompiler.Compile(placed, pack, diagnostics)
            : null;
    }

    /// <summary>Adds a warning for each convention of drafting that a draft, which compiles, does not keep.</summary>
    public void Check(PlacedDraft placed, string path, DiagnosticBag diagnostics)
    {
        var head = placed.Draft.Head;
        // What is wrong with the pack was told when the draft was compiled.
        if (packs.Find(head.Template, head.Language, path, placed.Places.Key("template"), []) is { } pack)
        {
            RuleBook.Check(placed, pack, diagnostics);
        }
    }

    /// <summary>The bytes of the Word file of a document.</summary>
    public byte[] Write(Document document)
    {
        using var stream = new MemoryStream();
        writer.Write(document, stream);
        return stream.ToArray();
    }
}
