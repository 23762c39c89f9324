namespace DocGen.Drafting.Yaml;

/// <summary>How a scalar is written in the file: what its text may hold, and how its lines are joined, hangs on it.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotation marks: <c>- that the Parties</c>.</summary>
    Plain,

    /// <summary>In <c>'…'</c>, where only <c>''</c> means something else than itself.</summary>
    SingleQuoted,

    /// <summary>In <c>"…"</c>, where <c>\</c> begins an escape.</summary>
    DoubleQuoted,

    /// <summary>A block after <c>|</c>: every line end is text.</summary>
    Literal,

    /// <summary>A block after <c>&gt;</c>: single line ends are blanks.</summary>
    Folded,
}
