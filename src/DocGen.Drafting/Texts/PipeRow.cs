using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Drafting.Markup;
using DocGen.Styles;

namespace DocGen.Drafting.Texts;

/// <summary>A line of a table: cells between pipes. A backslash, and a comment, take the meaning of a pipe away.</summary>
/// <param name="Line">The line.</param>
/// <param name="Lead">Its beginning; the first pipe stands at <see cref="TextLead.Mark"/>.</param>
/// <param name="Cells">What stands between the pipes, without the blanks round it.</param>
/// <param name="Last">The last pipe.</param>
internal sealed partial record PipeRow(TextLine Line, TextLead Lead, List<TextLine> Cells, int Last)
{
    public int First => Lead.Mark;

    public static PipeRow Of(string text, TextLine line, TextLead lead)
    {
        var (cells, start) = (new List<TextLine>(), lead.Mark + 1);
        for (var i = start; i < line.End; i++)
        {
            if (text[i] == '|')
            {
                cells.Add(Trimmed(text, start, i));
                start = i + 1;
            }
            else if (MarkSyntax.OpenerAt(text, i) == FrameKind.Comment)
            {
                i = MarkRange.CommentEnd(text, i) - 1;
            }
            else if (text[i] == '\\')
            {
                i++;
            }
        }
        return new PipeRow(line, lead, cells, start - 1);
    }

    /// <summary>How the columns stand and how wide they are, of the row that ends the header; null for another row.</summary>
    public List<(Alignment? Alignment, int? Width)>? Columns(string text)
    {
        var columns = new List<(Alignment?, int?)>();
        foreach (var cell in Cells)
        {
            if (Separator().Match(text, cell.Start, cell.End - cell.Start) is not { Success: true } said)
            {
                return null;
            }
            Alignment? alignment = (said.Groups[1].Length, said.Groups[3].Length) switch
            {
                (1, 1) => Alignment.Center,
                (1, 0) => Alignment.Left,
                (0, 1) => Alignment.Right,
                _ => null,
            };
            columns.Add((alignment, said.Groups[2].Success ? int.Parse(said.Groups[2].Value, CultureInfo.InvariantCulture) : null));
        }
        return columns;
    }

    /// <summary>The cell of the row that ends the header; null for an alignment that it has no way to say.</summary>
    public static string? Column(Alignment? alignment, int? width)
    {
        var dashes = width is { } some ? $"-{some.ToString(CultureInfo.InvariantCulture)}%-" : "---";
        return alignment switch
        {
            null => dashes,
            Alignment.Left => ":" + dashes,
            Alignment.Right => dashes + ":",
            Alignment.Center => ":" + dashes + ":",
            _ => null,
        };
    }

    /// <summary>True for a cell that could stand in the row that ends the header.</summary>
    public static bool IsSeparator(string cell) => Separator().Match(cell, 0, cell.Length).Success;

    private static TextLine Trimmed(string text, int start, int end)
    {
        while (start < end && TextLine.IsSpace(text[start]))
        {
            start++;
        }
        var kept = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\' && i + 1 < end)
            {
                kept = ++i + 1;
            }
            else if (!TextLine.IsSpace(text[i]))
            {
                kept = i + 1;
            }
        }
        return new TextLine(start, kept, 0);
    }

    [GeneratedRegex(@"^(:?)-+(?:([0-9]{1,3})%-+)?(:?)$")]
    private static partial Regex Separator();
}
