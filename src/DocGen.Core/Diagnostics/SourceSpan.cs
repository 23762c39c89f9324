namespace DocGen.Diagnostics;

/// <summary>
/// A stretch of a source file. Lines and columns count from 1; columns count UTF-16 units, a tab is one.
/// The end is exclusive. Line 0 means the file as a whole.
/// </summary>
/// <param name="File">The path as the user gave it, or a name in angle brackets for text without a file.</param>
/// <param name="Line">The first line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">The first column, from 1.</param>
/// <param name="EndLine">The line of the first character after the stretch.</param>
/// <param name="EndColumn">The column of the first character after the stretch.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The file as a whole.</summary>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0, 0, 0);

    /// <summary>A stretch of <paramref name="length"/> characters on one line.</summary>
    public static SourceSpan At(string file, int line, int column, int length = 1) =>
        new(file, line, column, line, column + length);

    /// <summary>From the start of this span to the end of <paramref name="last"/>.</summary>
    public SourceSpan To(SourceSpan last) => this with { EndLine = last.EndLine, EndColumn = last.EndColumn };

    /// <summary>The form that editors link: <c>file(line,column)</c>, or the file alone.</summary>
    public override string ToString() =>
        Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
