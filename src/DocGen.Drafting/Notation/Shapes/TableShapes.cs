using DocGen.Drafting.Drafts;

namespace DocGen.Drafting.Notation.Shapes;

/// <summary>Tables, rows and cells.</summary>
internal static class TableShapes
{
    /// <summary>The most columns that a table can have: Word's own limit.</summary>
    public const int MostColumns = 63;

    /// <summary>The most rows that a cell can cover.</summary>
    public const int MostRows = 10_000;

    private static readonly ListShape Paragraphs = new(TextShapes.Paragraph, CanBeEmpty: false);

    /// <summary>A cell that is more than its text.</summary>
    public static readonly MapShape CellMap = TextShapes.StampedMap(new AnyShape(TextShapes.Paragraph, Paragraphs), TextShape.Any,
        new("span", "How many columns the cell covers.", NumberShape.Whole(1, MostColumns)),
        new("rows", "How many rows the cell covers, its own among them.", NumberShape.Whole(1, MostRows)),
        new("align", "How the text stands in the cell: left is the side where reading starts.", new ChoiceShape(AlignmentWords.All)),
        new("valign", "Where in the cell the text stands.", new ChoiceShape(AlignmentWords.AllOfCells)));

    private static readonly ListShape Cells = new(new NamedShape("cell", static () => new AnyShape(TextShape.Any, Paragraphs!, CellMap!)));

    /// <summary>A row that comes or goes as a whole.</summary>
    public static readonly MapShape RowMap = new(TextShapes.Stamps(Cells, TextShapes.DeletedAgain(Cells))) { OneOf = ["ins", "del"] };

    private static readonly NamedShape Row = new("row", static () => new AnyShape(Cells!, RowMap!));

    /// <summary>A table.</summary>
    public static readonly MapShape TableMap = new(
        new("columns", "The widths of the columns in per cent, which come to 100 together: [30, 70].", new ListShape(ScalarShapes.PerCent, CanBeEmpty: false)),
        new("align", "How the columns stand, one word for each.", new ListShape(new ChoiceShape(AlignmentWords.All))),
        new("header", "The cells of the header row, or a list of such rows.", new AnyShape(Row, new ListShape(Row))),
        new("rows", "The rows: each a list of cells, or ins: or del: with one.", new ListShape(Row), IsRequired: true));

    /// <summary>A table, at the places where one can stand.</summary>
    public static readonly NamedShape Table = new("table", static () => TableMap!);
}
