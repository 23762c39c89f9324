namespace DocGen.Documents;

/// <summary>The text of a footnote (<c>w:footnote</c>, ECMA-376 Part 1, §17.11.10): one paragraph or more.</summary>
public sealed record Note(ValueList<Paragraph> Content);

/// <summary>A remark in the margin (<c>w:comment</c>, ECMA-376 Part 1, §17.13.4.2): one paragraph or more.</summary>
/// <param name="Author">Who says it.</param>
/// <param name="Date">When, as the content states; null leaves it out.</param>
/// <param name="Content">What is said.</param>
public sealed record Comment(string Author, DateTime? Date, ValueList<Paragraph> Content);
