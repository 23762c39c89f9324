namespace Scriban.Parsing;

/// <summary>A place in a template text. All three numbers start at 0; the printed form starts at 1.</summary>
/// <param name="Offset">UTF-16 code units before this place.</param>
/// <param name="Line">Line feeds before this place.</param>
/// <param name="Column">UTF-16 code units between the line start and this place; a tab counts as one.</param>
public readonly record struct TextPosition(int Offset, int Line, int Column)
{
    /// <summary>The form that messages use: <c>line,column</c>, both starting at 1.</summary>
    public override string ToString() => $"{Line + 1},{Column + 1}";
}
