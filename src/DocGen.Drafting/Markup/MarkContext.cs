using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>What holds round a text before its first mark.</summary>
/// <param name="Authors">Whose name stands on its marks.</param>
/// <param name="Inserted">The stamp of an inserted paragraph (<c>ins:</c>) that it stands in; only deletions may be marked in it.</param>
/// <param name="Deleted">The stamp of a deleted paragraph (<c>del:</c>) that it stands in; nothing more may be marked in it.</param>
public sealed record MarkContext(MarkAuthors Authors, Revision? Inserted = null, Revision? Deleted = null)
{
    /// <summary>No author at all: every mark is a mistake.</summary>
    public static MarkContext None { get; } = new(MarkAuthors.None);
}
