using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Where the parts of a draft stand in its file, for what is found out about them later.</summary>
/// <param name="start">Where the file's first key stands.</param>
/// <param name="keys">The places of the values of the plain keys.</param>
/// <param name="paragraphs">The places of paragraphs, told apart by identity.</param>
public sealed class DraftPlaces(
    SourceSpan start, IReadOnlyDictionary<string, SourceSpan> keys, IReadOnlyDictionary<Paragraph, ParagraphPlace> paragraphs)
{
    /// <summary>Where the file's first key stands: the place of what the file lacks.</summary>
    public SourceSpan Start => start;

    /// <summary>The file is plain text: its head has keys, and what stands below it has none.</summary>
    public bool IsPlainTextFile { get; init; }

    /// <summary>The key is in the file.</summary>
    public bool Has(string key) => keys.ContainsKey(key);

    /// <summary>The value of a key, or the file as a whole where the key is not in it.</summary>
    public SourceSpan Key(string key) => keys.TryGetValue(key, out var span) ? span : SourceSpan.WholeFile(start.File);

    /// <summary>A paragraph as it was read, or the file as a whole.</summary>
    public SourceSpan Paragraph(Paragraph paragraph) => Of(paragraph, place => place.Span);

    /// <summary>The typed label of a paragraph as it was read, or its text.</summary>
    public SourceSpan Label(Paragraph paragraph) => Of(paragraph, place => place.Label);

    /// <summary>From one character of a paragraph as it was read to another, counted over all its atoms.</summary>
    public SourceSpan Characters(Paragraph paragraph, int first, int last) => Of(paragraph, place => place.Characters(first, last));

    /// <summary>The paragraph stands in a line of plain text, and not in YAML: how to mend it is written otherwise there.</summary>
    public bool IsPlainText(Paragraph paragraph) => paragraphs.TryGetValue(paragraph, out var found) && found.IsPlainText;

    private SourceSpan Of(Paragraph paragraph, Func<ParagraphPlace, SourceSpan> place) =>
        paragraphs.TryGetValue(paragraph, out var found) ? place(found) : SourceSpan.WholeFile(start.File);
}

/// <summary>A draft with the places of its parts.</summary>
public sealed record PlacedDraft(Draft Draft, DraftPlaces Places)
{
    /// <summary>The draft as its file says it: another one where the file names the base of its text, and the marks were worked out.</summary>
    public Draft Written { get; init; } = Draft;
}
