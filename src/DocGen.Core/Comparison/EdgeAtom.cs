using DocGen.Documents;

namespace DocGen.Comparison;

/// <summary>What an edge opens or closes.</summary>
public enum Edge
{
    /// <summary>A table begins.</summary>
    TableStart,

    /// <summary>A row begins.</summary>
    RowStart,

    /// <summary>A cell begins.</summary>
    CellStart,

    /// <summary>The cell ends.</summary>
    CellEnd,

    /// <summary>The row ends.</summary>
    RowEnd,

    /// <summary>The table ends.</summary>
    TableEnd,

    /// <summary>A footnote begins, where its reference stands.</summary>
    NoteStart,

    /// <summary>The footnote ends.</summary>
    NoteEnd,

    /// <summary>A section ends.</summary>
    Section,
}

/// <summary>An edge of a table, a row, a cell, a footnote or a section, as an atom of a <see cref="FlatText"/>.</summary>
/// <param name="Edge">Which edge.</param>
/// <param name="Shape">What is edged, without its content and stamps: a table without rows, a row without cells; null where it ends.</param>
public sealed record EdgeAtom(Edge Edge, object? Shape = null) : Atom;
