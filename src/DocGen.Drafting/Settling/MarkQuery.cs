namespace DocGen.Drafting.Settling;

/// <summary>Which marks of a draft are to be settled: those of whom every part holds that is not null.</summary>
/// <param name="Author">By this author, named as in the marks.</param>
/// <param name="Days">Of these days.</param>
/// <param name="Place">At this place, or from one place to another (<see cref="PlaceFinder"/>).</param>
public sealed record MarkQuery(string? Author, DaySpan? Days, string? Place)
{
    /// <summary>All marks of the draft.</summary>
    public bool IsAll => Author is null && Days is null && Place is null;
}
