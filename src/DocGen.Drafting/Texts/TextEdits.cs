using System.Text;

namespace DocGen.Drafting.Texts;

/// <summary>What of a plain text is untidy though it is understood, and how it is written tidily: noted while the text is read.</summary>
internal sealed class TextEdits
{
    private readonly List<(int Start, int End, string Text)> edits = [];

    /// <summary>A stretch of the file, and what is to stand there; nothing is noted where it stands there already.</summary>
    public void Add(string file, int start, int end, string text)
    {
        if (!file.AsSpan(start, end - start).SequenceEqual(text))
        {
            edits.Add((start, end, text));
        }
    }

    /// <summary>Blanks that are no plain ones, behind a label or a key.</summary>
    public void AddGap(string file, int start, int end)
    {
        while (start < end && !TextLine.IsSpace(file[start]))
        {
            start++;
        }
        while (end > start && !TextLine.IsSpace(file[end - 1]))
        {
            end--;
        }
        if (start < end && file.AsSpan(start, end - start).ContainsAnyExcept(' '))
        {
            Add(file, start, end, " ");
        }
    }

    /// <summary>The blanks round a line: those before it are plain, and there are none behind it.</summary>
    public void AddEnds(string file, int from, TextLine line)
    {
        var start = line.Start;
        while (start > from && TextLine.IsSpace(file[start - 1]))
        {
            start--;
        }
        Add(file, start, line.Start, line.IsBlank ? "" : new string(' ', line.Indent));
        var end = line.End;
        while (!line.IsBlank && end < file.Length && TextLine.IsSpace(file[end]))
        {
            end++;
        }
        Add(file, line.End, end, "");
    }

    /// <summary>The file with all edits, a wider one before one inside it, and with line feeds as line ends.</summary>
    public string Apply(string file)
    {
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, end, written) in edits.OrderBy(edit => edit.Start).ThenByDescending(edit => edit.End))
        {
            if (start >= at)
            {
                text.Append(file, at, start - at).Append(written);
                at = end;
            }
        }
        text.Append(file, at, file.Length - at).Replace("\r\n", "\n").Replace('\r', '\n');
        return text.Length > 0 && text[^1] != '\n' ? text.Append('\n').ToString() : text.ToString();
    }
}
