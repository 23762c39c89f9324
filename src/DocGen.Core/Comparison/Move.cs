namespace DocGen.Comparison;

/// <summary>
/// Words that went at one place and came at another. They are marked as a deletion and an insertion; who writes Word files can make a
/// move of them (<c>w:moveFrom</c>, <c>w:moveTo</c>, ECMA-376 Part 1, §17.13.5.22 and §17.13.5.25).
/// </summary>
/// <param name="From">Where they begin in the original, in units of its <see cref="FlatText"/>.</param>
/// <param name="To">The place behind them.</param>
/// <param name="Start">Where they begin in the revised text, in units of its own.</param>
/// <param name="End">The place behind them.</param>
public sealed record Move(int From, int To, int Start, int End);
