using System.Text;
using DocGen.Diagnostics;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Texts;

/// <summary>Puts the text of a paragraph together of stretches of a file, and remembers where each character stands.</summary>
/// <param name="file">The file.</param>
/// <param name="isCall">A non-breaking space is a blank.</param>
internal sealed class ComposedText(SourceText file, bool isCall = false)
{
    private readonly StringBuilder text = new();
    private readonly List<int> origins = [];

    /// <summary>Where non-breaking spaces were taken for blanks.</summary>
    public List<int> Blanks { get; } = [];

    /// <summary>A stretch of the file as it is.</summary>
    public void Add(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Add(file.Text[i], i);
        }
    }

    /// <summary>The paragraph mark that a mark covers which runs over the end.</summary>
    public void AddParagraphMark(int at) => Add(MarkSyntax.ParagraphMark, at);

    /// <summary>The blank between two lines; none where both are written without blanks between words.</summary>
    public void Join(int end, int next)
    {
        if (!(IsWide(file.Text[end - 1]) && IsWide(file.Text[next])))
        {
            Add(' ', end);
        }
    }

    /// <summary>A line: a backslash before its end is a line break, before a tab that tab.</summary>
    public void AddLine(int start, int end)
    {
        var source = file.Text;
        for (var i = start; i < end; i++)
        {
            if (MarkSyntax.OpenerAt(source, i) == FrameKind.Comment && MarkRange.CommentEnd(source, i) is var behind && behind <= end)
            {
                Add(i, behind);
                i = behind - 1;
            }
            else if (source[i] == '\\' && i + 1 < source.Length && source[i + 1] is '\r' or '\n')
            {
                i += source[i + 1] == '\r' && i + 2 < source.Length && source[i + 2] == '\n' ? 2 : 1;
                Add('\n', i);
                while (i + 1 < end && TextLine.IsSpace(source[i + 1]))
                {
                    i++;
                }
            }
            else if (source[i] == '\\' && i + 1 < end)
            {
                if (source[i + 1] != '\t')
                {
                    Add('\\', i);
                }
                i++;
                Add(source[i], i);
            }
            else if (isCall && HardBlanks.IsBlank(source, i))
            {
                Blanks.Add(i);
                Add(' ', i);
            }
            else
            {
                Add(source[i], i);
            }
        }
    }

    public InlineSource ToSource()
    {
        var places = origins.ToArray();
        var end = places.Length == 0 ? 0 : places[^1] + 1;
        return new InlineSource(text.ToString(), (start, length) =>
        {
            var first = start < places.Length ? places[start] : end;
            var last = length == 0 ? first : start + length <= places.Length ? places[start + length - 1] + 1 : end;
            return file.Span(first, Math.Max(first, last));
        });
    }

    private void Add(char c, int origin)
    {
        text.Append(c);
        origins.Add(origin);
    }

    private static bool IsWide(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
