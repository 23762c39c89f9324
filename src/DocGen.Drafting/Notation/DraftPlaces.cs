using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation;

/// <summary>Where the parts of a draft stand in its file, for what is found out about them later.</summary>
/// <param name="file">The file's path.</param>
/// <param name="keys">The places of the values of the plain keys.</param>
/// <param name="paragraphs">The places of paragraphs, told apart by identity.</param>
public sealed class DraftPlaces(
    string file, IReadOnlyDictionary<string, SourceSpan> keys, IReadOnlyDictionary<Paragraph, SourceSpan> paragraphs)
{
    /// <summary>The value of a key, or the file as a whole where the key is not in it.</summary>
    public SourceSpan Key(string key) => keys.TryGetValue(key, out var span) ? span : SourceSpan.WholeFile(file);

    /// <summary>A paragraph as it was read, or the file as a whole.</summary>
    public SourceSpan Paragraph(Paragraph paragraph) => paragraphs.TryGetValue(paragraph, out var span) ? span : SourceSpan.WholeFile(file);
}

/// <summary>A draft with the places of its parts.</summary>
public sealed record PlacedDraft(Draft Draft, DraftPlaces Places);
