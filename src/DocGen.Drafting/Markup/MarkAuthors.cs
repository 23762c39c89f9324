using DocGen.Documents;

namespace DocGen.Drafting.Markup;

/// <summary>Whose name stands on the marks of a file.</summary>
/// <param name="Default">The author and date of marks that name none; null where the file has no author.</param>
/// <param name="ByKey">The names behind the keys that marks may end in, such as <c>br</c> for Brazil.</param>
public sealed record MarkAuthors(Revision? Default, IReadOnlyDictionary<string, string> ByKey)
{
    /// <summary>No author at all: every mark is a mistake.</summary>
    public static MarkAuthors None { get; } = new(null, new Dictionary<string, string>());
}
