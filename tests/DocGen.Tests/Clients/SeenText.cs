namespace DocGen.Tests.Clients;

/// <summary>A tracked change as LibreOffice lists it.</summary>
/// <param name="Type"><c>Insert</c> or <c>Delete</c>; anything else (<c>Format</c>, <c>Move</c>) is nothing that we write.</param>
/// <param name="Author">Whose it is.</param>
/// <param name="Date">When, in its form 2013-02-01T00:00:00; the first day of 1970 where there is no date.</param>
public sealed record Redline(string Type, string Author, string Date);

/// <summary>A document as LibreOffice shows it. Paragraphs stand in document order, those of cells included.</summary>
/// <param name="Redlines">The tracked changes, in document order.</param>
/// <param name="Shown">The paragraphs with all changes in them.</param>
/// <param name="Accepted">The paragraphs after all changes are accepted.</param>
/// <param name="Rejected">The paragraphs after all changes are rejected.</param>
public sealed record SeenText(
    IReadOnlyList<Redline> Redlines, IReadOnlyList<string> Shown, IReadOnlyList<string> Accepted, IReadOnlyList<string> Rejected);
