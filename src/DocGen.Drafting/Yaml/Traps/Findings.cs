using DocGen.Diagnostics;
using DocGen.Drafting.Yaml.Parsing;

namespace DocGen.Drafting.Yaml.Traps;

/// <summary>What a survey has found, and the edits that let the parser read on as if it had been written right.</summary>
internal sealed class Findings(SourceText source, DiagnosticBag diagnostics)
{
    /// <summary>Nobody reads more than this of one file.</summary>
    public const int Most = 300;

    private static readonly string MaskText = ParsedText.Mask.ToString();

    private readonly List<Edit> edits = [];
    private readonly Dictionary<int, Edit> indents = [];
    private int count;
    private int lastTabLine = -1;
    private int shiftFrom = int.MaxValue;
    private int shiftBy;

    public string Text => source.Text;

    /// <summary>True when it is pointless to look on.</summary>
    public bool IsFull => count >= Most;

    /// <summary>All edits; the indentation of a line first, where something else begins there too.</summary>
    public IEnumerable<Edit> Edits => indents.Values.Concat(edits);

    public SourceSpan Span(int start, int end) => source.Span(start, end);

    public int LineOf(int offset) => source.Position(offset).Line;

    public void Add(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        count++;
    }

    /// <summary>Reports a tab in an indentation; of lines with tabs that follow one another, the first speaks for all.</summary>
    public void AddTab(int at)
    {
        var line = LineOf(at);
        if (line != lastTabLine + 1)
        {
            Add(YamlMessages.Tab(Span(at, at + 1)));
        }
        lastTabLine = line;
    }

    /// <summary>Makes a character a letter for YAML.</summary>
    public void Mask(int at) => edits.Add(new(at, 1, MaskText));

    public void Insert(int at, string text) => edits.Add(new(at, 0, text));

    public void Replace(int at, int length, string text) => edits.Add(new(at, length, text));

    /// <summary>The column of a line's first character, moved along with the line it hangs on.</summary>
    public int Column(int lineStart, int first)
    {
        var written = first - lineStart;
        if (written <= shiftFrom)
        {
            (shiftFrom, shiftBy) = (int.MaxValue, 0);
        }
        if (shiftBy == 0)
        {
            return indents.TryGetValue(lineStart, out var set) ? set.Inserted.Length : written;
        }
        indents[lineStart] = new(lineStart, written, new string(' ', written + shiftBy));
        return written + shiftBy;
    }

    /// <summary>Moves a line to a column, and with it the lines that hang on it.</summary>
    public void Move(int lineStart, int first, int column)
    {
        indents[lineStart] = new(lineStart, first - lineStart, new string(' ', column));
        (shiftFrom, shiftBy) = (first - lineStart, column - (first - lineStart));
    }

    /// <summary>Moves one line alone.</summary>
    public void MoveAlone(int lineStart, int first, int column) =>
        indents[lineStart] = new(lineStart, first - lineStart, new string(' ', column));
}
