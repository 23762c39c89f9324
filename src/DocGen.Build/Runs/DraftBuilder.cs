using DocGen.Build.Comparing;
using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Docx;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Sets;
using DocGen.Drafting.Texts;

namespace DocGen.Build.Runs;

/// <summary>The whole way of one file: <c>x.yaml → Draft → Document → x.docx</c>. Safe for many threads.</summary>
public sealed class DraftBuilder
{
    /// <summary>In bytes: a Word file of a few pages is shorter.</summary>
    private const int Usual = 16 * 1024;

    /// <summary>In bytes: the room in which a larger file was written is not kept.</summary>
    private const int MostRoom = 1024 * 1024;

    /// <summary>Where this thread writes one Word file after the other.</summary>
    [ThreadStatic]
    private static MemoryStream? room;

    private readonly SourceFiles files;
    private readonly SharedReading<string, SetDefaults> sets;
    private readonly SharedReading<string, SetMembers> members;
    private readonly SharedReading<string, SetSymbols> symbols;
    private readonly ProposedBases bases;
    private readonly PackShelf packs;
    private readonly DocxWriter writer = new();

    /// <summary>A builder that reads through a window.</summary>
    /// <param name="files">The window.</param>
    /// <param name="log">What was built, which spares it to read some files; null where nothing is known.</param>
    public DraftBuilder(SourceFiles files, BuildLog? log = null)
    {
        this.files = files;
        packs = new PackShelf(files);
        sets = new((set, found) => new SetDefaults(files.ReadKept(set, found) is { } text ? SetReader.Read(text, found) : SetDeclaration.None));
        members = new((set, _) => SetMembers.Read(set, this));
        symbols = new((set, _) => new SetSymbols(Discovery.Members(set), log));
        bases = new ProposedBases(this);
    }

    /// <summary>
    /// The draft in a file, with what it changes of its base as marks where it names one; null where nothing can be made of it, which is reported.
    /// </summary>
    public PlacedDraft? Read(DraftSource source, DiagnosticBag diagnostics) =>
        ReadWritten(source, diagnostics) is not { } written ? null
        : written.Draft.Head.Base is null || diagnostics.HasErrors ? written
        : new BaseTexts(this).Mark(written, source, diagnostics);

    /// <summary>The draft as its file says it; null where nothing can be made of it, which is reported.</summary>
    public PlacedDraft? ReadWritten(DraftSource source, DiagnosticBag diagnostics)
    {
        var defaults = DefaultsOf(source, diagnostics);
        if (source.SetFile is not null && diagnostics.HasErrors)
        {
            // What a file lacks cannot be told while what its set gives it is unknown.
            return null;
        }
        if (files.Read(source.Path, diagnostics) is not { } file)
        {
            return null;
        }
        var written = source.IsPlainText
            ? PlainTextReader.Read(file, defaults, head => WordsFor(head, source, new DiagnosticBag()), diagnostics)
            : DraftReader.Read(file, defaults, diagnostics);
        if (written?.Draft.Head.Language is { } language && NamedLanguage(source) is { } named && language != named)
        {
            diagnostics.Add(FileMessages.OtherLanguageInName(written.Places.Key("language"), language, named));
        }
        return written;
    }

    /// <summary>A plain text in its stable form; null where it is no draft.</summary>
    /// <param name="file">A file without mistakes.</param>
    /// <param name="source">Where it stands.</param>
    public string? Format(SourceText file, DraftSource source) =>
        PlainTextFormat.Format(file, DefaultsOf(source, []), head => WordsFor(head, source, []));

    /// <summary>What the set of a file says for it; nothing where it belongs to none.</summary>
    public DraftDefaults DefaultsOf(DraftSource source, DiagnosticBag diagnostics)
    {
        if (source.SetFile is not { } set)
        {
            return DraftDefaults.None;
        }
        var defaults = sets.Get(set, diagnostics).Of(source);
        return defaults with { Emblem = defaults.Emblem is { } emblem ? PictureFolder.Moved(emblem, set, source.Path) : null };
    }

    /// <summary>What a plain text with this head is read with; null where its pack cannot be found, which is reported.</summary>
    public TextWords? WordsFor(DraftHead head, DraftSource source, DiagnosticBag diagnostics) =>
        packs.Find(head.Template, head.Language, FormatOf(source), source.Path, SourceSpan.WholeFile(source.Path), diagnostics) is { } pack
            ? TextWords.Of(pack)
            : null;

    /// <summary>The pack that gives a draft its format; null where there is none or something is wrong with it, which is reported.</summary>
    public Pack? FindPack(PlacedDraft placed, DraftSource source, DiagnosticBag diagnostics) => packs.Find(
        placed.Draft.Head.Template, placed.Draft.Head.Language, FormatOf(source), source.Path, placed.Places.Key("template"), diagnostics);

    private PackFormat FormatOf(DraftSource source) =>
        source.SetFile is { } set ? sets.Get(set, new DiagnosticBag()).Declared.Format : PackFormat.None;

    /// <summary>The language that the name of a file says; null where its set has no languages, or the name says none.</summary>
    private string? NamedLanguage(DraftSource source) => source.SetFile is { } set ? ReadDefaults(set, []).NameOf(source)?.Language : null;

    /// <summary>The pictures that a draft may name: those in its set, or in its own folder where it belongs to none.</summary>
    internal PictureFolder PicturesOf(DraftSource source)
    {
        var folder = Path.GetDirectoryName(source.FullPath)!;
        return source.FullSetFile is { } set
            ? new PictureFolder(folder, Path.GetDirectoryName(set)!, "the set", files)
            : new PictureFolder(folder, folder, "the drafting file", files);
    }

    /// <summary>What is made of the document of a draft, walked once; null where something is wrong, which is reported.</summary>
    public T? Compile<T>(PlacedDraft placed, DraftSource source, Pack pack, Func<CompiledDraft, T> make, DiagnosticBag diagnostics)
        where T : class =>
        DraftCompiler.Compile(placed, pack, new SetDrafts(source, this), make, diagnostics) is { } made && !diagnostics.HasErrors ? made : null;

    /// <summary>What a set says for its files; each set is read once.</summary>
    /// <param name="set">The set's file.</param>
    /// <param name="diagnostics">Takes all mistakes.</param>
    internal SetDefaults ReadDefaults(string set, DiagnosticBag diagnostics) => sets.Get(set, diagnostics);

    /// <summary>The drafts of a set; each set is read once.</summary>
    /// <param name="set">The set's file.</param>
    internal SetMembers ReadSet(string set) => members.Get(set, new DiagnosticBag());

    /// <summary>The symbols of a set; they are looked for once.</summary>
    /// <param name="set">The set's file.</param>
    internal SetSymbols ReadSymbols(string set) => symbols.Get(set, new DiagnosticBag());

    /// <summary>Holds a draft to the document that it proposes to revise, where its set has that.</summary>
    public void CheckBase(PlacedDraft placed, DraftSource source, DiagnosticBag diagnostics) => bases.Check(placed, source, diagnostics);

    /// <summary>The bytes of the Word file of a document, with what its pack's reference gives it.</summary>
    public byte[] Write(Document document, Pack pack)
    {
        var stream = room ?? new MemoryStream(Usual);
        room = null;
        stream.SetLength(0);
        writer.Write(document, stream, (pack.Reference as WordReference)?.Document);
        room = stream.Capacity <= MostRoom ? stream : null;
        return stream.ToArray();
    }
}
