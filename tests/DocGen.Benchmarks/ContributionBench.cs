using System.IO.Compression;
using System.Text;
using DocGen.Build.Files;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Docx;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Sets;
using DocGen.Drafting.Pages;
using DocGen.Drafting.Yaml;

namespace DocGen.Benchmarks;

/// <summary>A contribution of 30 clauses, two of three with marks, taken through the steps of a build.</summary>
internal sealed class ContributionBench
{
    private readonly byte[] yaml = Encoding.UTF8.GetBytes(ContributionTexts.Yaml(1));
    private readonly DocxWriter writer = new();
    private readonly Pack pack;
    private readonly PlacedDraft draft;
    private readonly RenderedPage page;
    private readonly Document document;
    private readonly List<(string Name, byte[] Bytes)> parts = [];

    public ContributionBench()
    {
        var found = new DiagnosticBag();
        pack = PackReader.Read("wtpf-ieg", new PackFolder(Path.Combine(Root(), "templates", "wtpf-ieg"), new SourceFiles()), "en", found)!;
        draft = ReadDraft();
        page = DraftCompiler.Render(draft, pack, NoSurroundings.Instance, found)!;
        document = PageReader.Read(page, pack.Styles, pack.Page, found, Pictures)!;
        document = document with { Body = document.Body.ToValueList() };
        var bytes = WriteDocument();
        Size = bytes.Length;
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries)
        {
            using var part = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(part);
            parts.Add((entry.FullName, part.ToArray()));
        }
    }

    /// <summary>Bytes of the Word file.</summary>
    public int Size { get; }

    /// <summary>The pictures of the pack; a contribution has none of its own.</summary>
    private PagePictures Pictures => new(pack.Files, NoSurroundings.Instance.Pictures);

    public void Read() => ReadDraft();

    public void Render() => DraftCompiler.Render(draft, pack, NoSurroundings.Instance, new DiagnosticBag());

    public void ReadPage() => PageReader.Read(page, pack.Styles, pack.Page, new DiagnosticBag(), Pictures);

    public void Write() => WriteDocument();

    public void All()
    {
        using var stream = new MemoryStream();
        writer.Write(DraftCompiler.Compile(ReadDraft(), pack, NoSurroundings.Instance, new DiagnosticBag())!.Document, stream);
    }

    public void Floor()
    {
        using var stream = new MemoryStream();
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create);
        foreach (var (name, bytes) in parts)
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            entry.Write(bytes);
        }
    }

    private PlacedDraft ReadDraft()
    {
        var found = new DiagnosticBag();
        return DraftReader.Read(SourceDecoder.Decode("bench.yaml", yaml, found)!, DraftDefaults.None, found)!;
    }

    private byte[] WriteDocument()
    {
        using var stream = new MemoryStream();
        writer.Write(document, stream);
        return stream.ToArray();
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DocGen.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }
}
