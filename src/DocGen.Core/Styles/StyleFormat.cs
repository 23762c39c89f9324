using DocGen.Documents;

namespace DocGen.Styles;

/// <summary>How a paragraph's lines stand between its indents (<c>ST_Jc</c>).</summary>
public enum Alignment
{
    /// <summary>At the side where reading starts (<c>start</c>, written <c>left</c> as Word does).</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the far side.</summary>
    Right,

    /// <summary>At both sides.</summary>
    Justified,
}

/// <summary>Where a tab ends (<c>ST_TabJc</c>).</summary>
public enum TabAlignment
{
    /// <summary>Text starts here.</summary>
    Left,

    /// <summary>Text is centred here.</summary>
    Center,

    /// <summary>Text ends here.</summary>
    Right,
}

/// <summary>A tab stop (<c>w:tab</c> in <c>w:tabs</c>).</summary>
/// <param name="Position">Twips from the left margin.</param>
/// <param name="Alignment">Where the text stands.</param>
public sealed record TabStop(int Position, TabAlignment Alignment = TabAlignment.Left);

/// <summary>A line beside a paragraph or round a table's cells (<c>w:pBdr</c>, <c>w:tblBorders</c>).</summary>
/// <param name="Size">Eighths of a point.</param>
/// <param name="Space">Points between line and text.</param>
public sealed record Border(int Size, int Space = 1);

/// <summary>
/// What a style sets on paragraphs and runs; null leaves it to the style that it is based on. Lengths are twips (1/20 pt).
/// </summary>
public sealed record StyleFormat
{
    /// <summary>The font for every script that has none of its own (<c>w:rFonts</c>, ECMA-376 Part 1, §17.3.2.26).</summary>
    public string? Font { get; init; }

    /// <summary>The font for Arabic and other complex scripts (<c>w:rFonts/@w:cs</c>), where it is another one.</summary>
    public string? ComplexFont { get; init; }

    /// <summary>The font for Chinese, Japanese and Korean (<c>w:rFonts/@w:eastAsia</c>), where it is another one.</summary>
    public string? EastAsianFont { get; init; }

    /// <summary>Font size in half-points (<c>w:sz</c>).</summary>
    public int? Size { get; init; }

    /// <summary>Font size for complex scripts in half-points (<c>w:szCs</c>), where it is another one: Arabic letters are small for their size.</summary>
    public int? ComplexSize { get; init; }

    /// <summary>Bold (<c>w:b</c>).</summary>
    public bool? Bold { get; init; }

    /// <summary>Italic (<c>w:i</c>).</summary>
    public bool? Italic { get; init; }

    /// <summary>Shown in capitals, typed as they are (<c>w:caps</c>).</summary>
    public bool? Caps { get; init; }

    /// <summary>Underlined once (<c>w:u</c>).</summary>
    public bool? Underline { get; init; }

    /// <summary>Text colour as six hexadecimal digits (<c>w:color</c>).</summary>
    public string? Color { get; init; }

    /// <summary>Raised or lowered (<c>w:vertAlign</c>).</summary>
    public VerticalPosition? Vertical { get; init; }

    /// <summary>Language as a BCP 47 tag (<c>w:lang</c>).</summary>
    public string? Language { get; init; }

    /// <summary>Space above (<c>w:spacing/@w:before</c>).</summary>
    public int? Before { get; init; }

    /// <summary>Space below (<c>w:spacing/@w:after</c>).</summary>
    public int? After { get; init; }

    /// <summary>Line height in 240ths of a line (<c>w:spacing/@w:line</c> with <c>auto</c>).</summary>
    public int? Line { get; init; }

    /// <summary>Left indent (<c>w:ind/@w:left</c>).</summary>
    public int? Left { get; init; }

    /// <summary>Right indent (<c>w:ind/@w:right</c>).</summary>
    public int? Right { get; init; }

    /// <summary>How far the first line starts before the others; negative for an indented first line (<c>w:hanging</c>, <c>w:firstLine</c>).</summary>
    public int? Hanging { get; init; }

    /// <summary>How lines stand between the indents (<c>w:jc</c>).</summary>
    public Alignment? Alignment { get; init; }

    /// <summary>On one page with the next paragraph (<c>w:keepNext</c>).</summary>
    public bool? KeepNext { get; init; }

    /// <summary>All lines on one page (<c>w:keepLines</c>).</summary>
    public bool? KeepLines { get; init; }

    /// <summary>Tab stops (<c>w:tabs</c>); null takes over those of the style it is based on.</summary>
    public ValueList<TabStop>? Tabs { get; init; }

    /// <summary>Heading level from 1 to 9 (<c>w:outlineLvl</c> + 1).</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>A line above the paragraph.</summary>
    public Border? TopBorder { get; init; }

    /// <summary>A line below the paragraph.</summary>
    public Border? BottomBorder { get; init; }

    /// <summary>Lines round and between the cells of a table of this style.</summary>
    public Border? CellBorders { get; init; }

    /// <summary>Space at the left and right inside the cells of a table of this style (<c>w:tblCellMar</c>); null for Word's 108.</summary>
    public int? CellMargin { get; init; }
}
