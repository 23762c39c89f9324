namespace DocGen.Documents;

/// <summary>What a body, a cell, a header or a note is made of. The family is closed: each notation has one switch over it.</summary>
public abstract record Block;

/// <summary>Atoms, closed by a paragraph mark (<c>w:p</c>).</summary>
/// <param name="Atoms">What stands before the mark; no <see cref="MarkAtom"/> among them.</param>
/// <param name="Mark">The paragraph mark, with the properties of the paragraph and the mark's own stamps.</param>
public sealed record Paragraph(ValueList<Atom> Atoms, MarkAtom Mark) : Block
{
    /// <summary>A paragraph of one piece of plain text.</summary>
    /// <param name="style">Its style, or its role in a draft.</param>
    /// <param name="text">The text; empty for none.</param>
    /// <param name="level">Its level, where it has one.</param>
    public static Paragraph Plain(string style, string text, int level = 0) =>
        new(text.Length == 0 ? [] : [new TextAtom(text, RunProperties.Plain)], new MarkAtom(new ParagraphProperties(style) { Level = level }));
}

/// <summary>A table (<c>w:tbl</c>).</summary>
/// <param name="Properties">Style and column widths.</param>
/// <param name="Rows">At least one.</param>
public sealed record Table(TableProperties Properties, ValueList<TableRow> Rows) : Block;

/// <summary>Ends the section that the blocks before it belong to, and gives it its page (<c>w:sectPr</c> in a last paragraph).</summary>
public sealed record SectionBreak(PageSetup Page) : Block;
