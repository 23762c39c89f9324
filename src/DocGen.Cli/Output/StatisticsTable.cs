using System.Globalization;
using System.Text;
using DocGen.Revisions;

namespace DocGen.Cli.Output;

/// <summary>Statistics as a table for the terminal: texts to the left, numbers to the right, two blanks between columns.</summary>
internal static class StatisticsTable
{
    private const string Nobody = "–";
    private static readonly string[] Head = ["file", "author", "words inserted", "words deleted", "paragraphs"];

    /// <summary>The lines of the table. The column of files is there when there are more than one, and so are their totals.</summary>
    public static string Write(IReadOnlyList<FileStatistics> files)
    {
        var rows = new List<string[]> { Head };
        foreach (var file in files)
        {
            Add(rows, file.Path, file.Statistics);
        }
        if (files.Count > 1)
        {
            Add(rows, "all files", RevisionStatistics.Sum(files.Select(file => file.Statistics)));
        }
        return Aligned(files.Count > 1 ? rows : [.. rows.Select(row => row[1..])], files.Count > 1 ? 2 : 1);
    }

    private static void Add(List<string[]> rows, string file, RevisionStatistics statistics)
    {
        rows.AddRange(statistics.Authors.Select(author => Row(file, author.Key, author.Value)));
        if (statistics.Authors.Count != 1)
        {
            rows.Add(Row(file, statistics.Authors.Count == 0 ? Nobody : "total", statistics.Total));
        }
    }

    private static string[] Row(string file, string author, ChangeCount count) =>
        [file, author, Number(count.WordsInserted), Number(count.WordsDeleted), Number(count.Paragraphs)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Aligned(List<string[]> rows, int texts)
    {
        var widths = rows[0].Select((_, column) => rows.Max(row => Width(row[column]))).ToArray();
        var table = new StringBuilder();
        foreach (var row in rows)
        {
            table.AppendJoin("  ", row.Select((cell, column) => column < texts
                ? cell + new string(' ', widths[column] - Width(cell))
                : new string(' ', widths[column] - Width(cell)) + cell)).Append('\n');
        }
        return table.ToString();
    }

    /// <summary>The columns of a terminal that a text takes: an East Asian sign takes two.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(rune => rune.Value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xD7A3
        or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 or >= 0x20000 and <= 0x3FFFF ? 2
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
        : 1);
}
