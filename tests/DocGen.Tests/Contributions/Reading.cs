using System.Text.RegularExpressions;

namespace DocGen.Tests.Contributions;

/// <summary>An agreed reading: which words of a flattened contribution were inserted and deleted, paragraph mark by paragraph mark.</summary>
internal sealed partial class Reading
{
    private readonly List<ReadingLine> lines;

    private Reading(List<ReadingLine> lines) => this.lines = lines;

    public static Reading OfContribution(string name) =>
        new([.. Repository.Text("tests", "specs", "contributions", name + ".reading.txt").Split('\n').Select(ReadingLine.Parse)]);

    /// <summary>All text in document order, white space folded.</summary>
    public string Mashed => Fold(string.Join('\n', lines.Select(line => line.Text(keepInsertions: true, keepDeletions: true))));

    /// <summary>The paragraphs of the United States' text.</summary>
    public IReadOnlyList<string> Accepted => Paragraphs(keepInsertions: true, keepDeletions: false);

    /// <summary>The paragraphs of the base text.</summary>
    public IReadOnlyList<string> Rejected => Paragraphs(keepInsertions: false, keepDeletions: true);

    public static string Fold(string text) => WhiteSpace().Replace(text, " ").Trim();

    private List<string> Paragraphs(bool keepInsertions, bool keepDeletions)
    {
        var paragraphs = new List<string>();
        var open = "";
        foreach (var line in lines)
        {
            open += line.Text(keepInsertions, keepDeletions);
            if (line.MarkStands(keepInsertions, keepDeletions))
            {
                paragraphs.Add(open);
                open = "";
            }
        }
        if (open.Length > 0)
        {
            paragraphs.Add(open);
        }
        return paragraphs;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
