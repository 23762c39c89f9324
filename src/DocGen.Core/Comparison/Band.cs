namespace DocGen.Comparison;

/// <summary>The part of a table of two sequences that is worked out: all of it, or in a large one a band round the diagonal.</summary>
internal readonly struct Band
{
    private readonly int rows;
    private readonly int columns;

    /// <param name="rows">The length of the one sequence.</param>
    /// <param name="columns">The length of the other.</param>
    /// <param name="largest">How many cells may be worked out.</param>
    /// <param name="least">How wide the band is at least, whatever that takes.</param>
    public Band(int rows, int columns, int largest, int least)
    {
        (this.rows, this.columns) = (rows, columns);
        // The next row's band must begin within this one's.
        Width = Math.Min(columns + 1, Math.Max(largest / (rows + 1), least + 2 * (columns / Math.Max(1, rows) + 1)));
    }

    /// <summary>How many cells of each row are worked out.</summary>
    public int Width { get; }

    /// <summary>The first of them.</summary>
    public int Start(int row) => (int)Math.Clamp((long)row * columns / Math.Max(1, rows) - Width / 2, 0, columns + 1 - Width);

    /// <summary>True where a cell is worked out.</summary>
    public bool Has(int row, int column) => column >= Start(row) && column < Start(row) + Width;

    /// <summary>The place of a cell in an array of so many rows.</summary>
    public int At(int row, int column) => row * Width + column - Start(row);
}
