namespace DocGen.Documents;

/// <summary>Who changed something, and when: the stamp that an insertion or a deletion carries (ECMA-376 Part 1, §17.13.5).</summary>
/// <param name="Author">The name that Word shows beside the mark (<c>w:author</c>), such as "United States".</param>
/// <param name="Date">The day or minute that the content states (<c>w:date</c>); null leaves the date out. Never the clock.</param>
public sealed record Revision(string Author, DateTime? Date = null)
{
    /// <summary>
    /// The name of the move that a deletion is the beginning of and an insertion the end (<c>w:name</c>, ECMA-376 Part 1, §17.13.5.21 to
    /// §17.13.5.28), or null. It is a deletion and an insertion all the same. Word knows no move without a date.
    /// </summary>
    public string? Move { get; init; }
}
