namespace DocGen.Drafting.Yaml.Traps;

/// <summary>An open list or map: where its lines begin, and whether its last dash or name still waits for what it holds.</summary>
internal sealed class Level(int column, bool isSequence, int line)
{
    public int Column => column;

    public bool IsSequence => isSequence;

    /// <summary>The line it began on, for hints.</summary>
    public int Line => line;

    public bool Awaits { get; set; }
}

/// <summary>How a line fits the open levels.</summary>
internal enum Fit
{
    /// <summary>It goes on with a level, or opens one where something is awaited.</summary>
    Right,

    /// <summary>Nothing is open at its column, and nothing is awaited.</summary>
    Misplaced,

    /// <summary>It stands among list items, without a dash.</summary>
    NoDash,

    /// <summary>It stands among names, with a dash.</summary>
    DashAmongNames,

    /// <summary>It stands among names, and is none.</summary>
    NoColon,
}

/// <summary>The lists and maps that are open at a line, outermost first; below them all, the file, which awaits its content.</summary>
internal sealed class Levels
{
    private readonly List<Level> open = [];

    public Levels() => Clear();

    public Level Top => open[^1];

    public void Clear()
    {
        open.Clear();
        open.Add(new(-1, false, 0) { Awaits = true });
    }

    /// <summary>Fits a line in; when it fits, the levels that it ends are closed. A hyphen without a blank is hardly a name.</summary>
    public Fit Place(int column, bool isDash, bool isKey, bool isHyphen)
    {
        var count = Count(column);
        if (open[count - 1].IsSequence && open[count - 1].Column == column && !isDash && open[count - 2].Column == column)
        {
            // A list may stand right under its name, without a blank before the dash.
            count--;
        }
        var top = open[count - 1];
        var fit = top.Column < column ? (top.Awaits ? Fit.Right : Fit.Misplaced)
            : top.IsSequence ? (isDash ? Fit.Right : isKey && !isHyphen ? Fit.Misplaced : Fit.NoDash)
            : isKey || (isDash && top.Awaits) ? Fit.Right
            : isDash ? Fit.DashAmongNames : Fit.NoColon;
        if (fit != Fit.Misplaced)
        {
            open.RemoveRange(count, open.Count - count);
        }
        return fit;
    }

    /// <summary>True where names stand at this column.</summary>
    public bool HasNamesAt(int column) => open.Exists(level => level.Column == column && !level.IsSequence);

    /// <summary>The level that a dash or a name belongs to: the one at its column, or a new one.</summary>
    public Level Open(int column, bool isSequence, int line)
    {
        if (Top.Column != column || Top.IsSequence != isSequence)
        {
            Top.Awaits = false;
            open.Add(new(column, isSequence, line));
        }
        Top.Awaits = true;
        return Top;
    }

    /// <summary>Closes what is deeper than a column.</summary>
    public void CloseTo(int column) => open.RemoveRange(Count(column), open.Count - Count(column));

    /// <summary>The nearest level that a line of this kind could belong to; of two, the deeper one. Null where there is none.</summary>
    public Level? Nearest(int column, bool isDash)
    {
        Level? best = null;
        for (var i = 1; i < open.Count; i++)
        {
            var level = open[i];
            if (level.IsSequence == isDash && (best is null || Math.Abs(level.Column - column) <= Math.Abs(best.Column - column)))
            {
                best = level;
            }
        }
        return best;
    }

    private int Count(int column)
    {
        var count = open.Count;
        while (open[count - 1].Column > column)
        {
            count--;
        }
        return count;
    }
}
