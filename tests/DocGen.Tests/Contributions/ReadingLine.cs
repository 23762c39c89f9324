using System.Text.RegularExpressions;

namespace DocGen.Tests.Contributions;

/// <summary>One paragraph of a reading.</summary>
internal sealed partial record ReadingLine(string Marked, bool IsInserted, bool IsDeleted)
{
    public static ReadingLine Parse(string line)
    {
        var (inserted, deleted) = (line.StartsWith("[INS PARA]", StringComparison.Ordinal), line.StartsWith("[DEL PARA]", StringComparison.Ordinal));
        var text = inserted || deleted ? line["[INS PARA]".Length..] : line;
        if ((inserted || deleted) && text.StartsWith(' '))
        {
            text = text[1..];
        }
        return new ReadingLine(
            text.Replace("{++¶++}", "", StringComparison.Ordinal).Replace("{--¶--}", "", StringComparison.Ordinal),
            inserted || text.EndsWith("{++¶++}", StringComparison.Ordinal),
            deleted || text.EndsWith("{--¶--}", StringComparison.Ordinal));
    }

    public bool MarkStands(bool keepInsertions, bool keepDeletions) =>
        (keepInsertions || !IsInserted) && (keepDeletions || !IsDeleted);

    public string Text(bool keepInsertions, bool keepDeletions)
    {
        var text = Insertion().Replace(Marked, keepInsertions ? "$1" : "");
        return Deletion().Replace(text, keepDeletions ? "$1" : "");
    }

    [GeneratedRegex(@"\{\+\+(.*?)\+\+\}")]
    private static partial Regex Insertion();

    [GeneratedRegex(@"\{--(.*?)--\}")]
    private static partial Regex Deletion();
}
