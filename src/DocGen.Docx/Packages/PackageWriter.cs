using DocGen.Docx.Elements;
using DocGen.Docx.References;
using DocGen.Documents;

namespace DocGen.Docx.Packages;

/// <summary>
/// The parts of one document in the order in which they are written: the body before what it leaves behind (footnotes, comments, pictures,
/// relationships), the list of types last, when all parts are known.
/// </summary>
internal sealed class PackageWriter(ZipWriter zip, DocumentState state, PartShelf shelf, WritingRoom room)
{
    private readonly MarkupWriter xml = room.Markup;
    private readonly MemoryStream small = room.Part;
    private readonly ContentTypes types = new();

    /// <summary>Adds a part that is packed already.</summary>
    public void Add(string name, PackedPart part) => zip.Add(name, part);

    /// <summary>Writes a small part, which other documents may have too.</summary>
    public void Write(string name, Action<MarkupWriter> write) => zip.Add(name, shelf.Find(Whole(write)));

    /// <summary>Writes a small part that no other document has.</summary>
    private void WriteOwn(string name, Action<MarkupWriter> write) => zip.AddStored(name, Whole(write));

    private ReadOnlySpan<byte> Whole(Action<MarkupWriter> write)
    {
        small.SetLength(0);
        xml.Begin(small);
        write(xml);
        xml.End();
        return small.GetBuffer().AsSpan(0, (int)small.Length);
    }

    /// <summary>Writes a part of any length, which goes into the file as it comes.</summary>
    private void Stream(string name, Action write)
    {
        using var part = zip.Begin(name);
        xml.Begin(part);
        write();
        xml.End();
    }

    /// <summary>Writes where the package begins, and what the document says of itself.</summary>
    public void WriteProperties(DocumentProperties properties)
    {
        var hasCustom = properties.Custom.Count > 0;
        Add("_rels/.rels", hasCustom ? FixedParts.PackageRelationshipsWithCustom : FixedParts.PackageRelationships);
        Add("docProps/app.xml", FixedParts.ApplicationProperties);
        WriteOwn("docProps/core.xml", part => CorePropertiesCodec.WritePart(part, properties));
        if (hasCustom)
        {
            types.AddWhole(CustomPropertiesCodec.PartName, "application/vnd.openxmlformats-officedocument.custom-properties+xml");
            WriteOwn(CustomPropertiesCodec.PartName, part => CustomPropertiesCodec.WritePart(part, properties.Custom));
        }
    }

    /// <summary>Writes the folder <c>word</c>: the document itself and everything that it refers to.</summary>
    /// <param name="document">The document.</param>
    /// <param name="styles">Its styles.</param>
    /// <param name="reference">The Word file whose theme, headers, footers and settings it takes over, or null.</param>
    public void WriteDocument(Document document, PackedPart styles, ReferenceDocument? reference)
    {
        var body = new PartWriter(xml, state, isBody: true);
        body.Relationships.Part("styles", "styles.xml");
        body.Relationships.Part("settings", "settings.xml");
        var names = new List<string>();
        foreach (var content in document.HeadersFooters)
        {
            names.Add($"{HeaderFooterCodec.Name(content)}{names.Count + 1}.xml");
            state.HeadersFooters.Add((content, body.Relationships.Part(HeaderFooterCodec.Name(content), names[^1])));
        }
        var taken = TakeOver(reference, document.HeadersFooters, body.Relationships);
        types.Add("word/document.xml", "document.main");
        Stream("word/document.xml", () => DocumentCodec.WritePart(body, document));
        types.Add("word/styles.xml", "styles");
        Add("word/styles.xml", styles);
        foreach (var (content, name) in document.HeadersFooters.Zip(names))
        {
            WriteStory(name, HeaderFooterCodec.Name(content), part => HeaderFooterCodec.WritePart(part, content));
        }
        var takenParts = new TakenParts(this, types);
        taken.ForEach(part => takenParts.Write(part.Part, part.Name));
        WriteCollected(body.Relationships);
        WriteMedia();
        types.Add("word/settings.xml", "settings");
        var hasEvenPages = reference?.Headers.HasEven == true || document.HeadersFooters.Any(h => h.Pages == HeaderFooterPages.Even);
        Write("word/settings.xml", part =>
            SettingsCodec.WritePart(part, document.Properties.Language, hasEvenPages, hasNotes: state.Notes.Count > 0, reference?.Settings));
        Write("word/_rels/document.xml.rels", body.Relationships.Write);
    }

    /// <summary>Writes the list of types, and ends the file.</summary>
    public void Finish()
    {
        Write(ContentTypes.PartName, types.Write);
        zip.Finish();
    }

    /// <summary>The parts of a reference that the document takes over, with their names; its headers and footers beside the document's own.</summary>
    private List<(ReferencePart Part, string Name)> TakeOver(ReferenceDocument? reference, ValueList<HeaderFooter> own, Relationships relationships)
    {
        var taken = new List<(ReferencePart, string)>();
        if (reference is null)
        {
            return taken;
        }
        foreach (var (type, name, part) in reference.Beside)
        {
            relationships.Part(type, name);
            taken.Add((part, name));
        }
        foreach (var header in reference.Headers.Beside(own))
        {
            var content = new HeaderFooter(header.Kind, header.Pages, []);
            var name = $"{HeaderFooterCodec.Name(content)}{state.HeadersFooters.Count + 1}.xml";
            state.HeadersFooters.Add((content, relationships.Part(HeaderFooterCodec.Name(content), name)));
            taken.Add((header.Part, name));
        }
        return taken;
    }

    private void WriteCollected(Relationships relationships)
    {
        if (state.Notes.Count > 0)
        {
            relationships.Part("footnotes", "footnotes.xml");
            WriteStory("footnotes.xml", "footnotes", NoteCodec.WritePart, isLong: true);
        }
        if (state.Comments.Count > 0)
        {
            relationships.Part("comments", "comments.xml");
            WriteStory("comments.xml", "comments", CommentCodec.WritePart, isLong: true);
        }
    }

    /// <summary>The pictures' files come last of what the text leaves behind: footnotes may show some too.</summary>
    private void WriteMedia()
    {
        foreach (var (content, name) in state.Media.All)
        {
            var (extension, type) = MediaFiles.TypeOf(content.Format);
            types.AddExtension(extension, type);
            zip.Add($"word/{name}", shelf.Find(content.Bytes));
        }
    }

    /// <summary>Writes a part with text of its own, and its relationships, if it has any.</summary>
    private void WriteStory(string name, string type, Action<PartWriter> write, bool isLong = false)
    {
        var part = new PartWriter(xml, state, isBody: false);
        types.Add($"word/{name}", type);
        if (isLong)
        {
            Stream($"word/{name}", () => write(part));
        }
        else
        {
            Write($"word/{name}", _ => write(part));
        }
        if (!part.Relationships.IsEmpty)
        {
            Write($"word/_rels/{name}.rels", part.Relationships.Write);
        }
    }
}
