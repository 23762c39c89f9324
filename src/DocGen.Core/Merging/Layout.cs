using DocGen.Comparison;
using DocGen.Documents;

namespace DocGen.Merging;

/// <summary>What a merge has to know of the structure of a base: unit by unit.</summary>
internal sealed class Layout
{
    private readonly Atom[] units;
    private readonly int[] depths;
    private readonly int[] paragraphs;
    private readonly int[] notes;

    public Layout(FlatText text)
    {
        units = new Atom[text.Length];
        depths = new int[text.Length + 1];
        paragraphs = new int[text.Length + 1];
        notes = new int[text.Length + 1];
        var open = new Stack<int>();
        var (at, depth, inNote, paragraph, start) = (0, 0, 0, 1, 0);
        foreach (var atom in text.Atoms)
        {
            var length = FlatText.LengthOf(atom);
            Array.Fill(units, atom, at, length);
            Array.Fill(depths, depth, at, length);
            Array.Fill(paragraphs, paragraph, at, length);
            Array.Fill(notes, inNote, at, length);
            at += length;
            switch (atom)
            {
                case MarkAtom:
                    Wholes.Add((start, at, false));
                    start = at;
                    paragraph += inNote == 0 ? 1 : 0;
                    break;
                case EdgeAtom { Edge: Edge.NoteStart or Edge.RowStart or Edge.TableStart or Edge.CellStart } edge:
                    open.Push(edge.Edge == Edge.NoteStart ? start : at - 1);
                    inNote += edge.Edge == Edge.NoteStart ? 1 : 0;
                    (start, depth) = (at, depth + 1);
                    if (edge.Edge == Edge.NoteStart)
                    {
                        open.Push(at - 1);
                    }
                    break;
                case EdgeAtom { Edge: Edge.Section }:
                    start = at;
                    break;
                case EdgeAtom edge:
                    var opened = open.Pop();
                    if (edge.Edge is Edge.NoteEnd or Edge.RowEnd or Edge.TableEnd)
                    {
                        Wholes.Add((opened, at, true));
                    }
                    (start, depth) = (edge.Edge == Edge.NoteEnd ? open.Pop() : at, depth - 1);
                    inNote -= edge.Edge == Edge.NoteEnd ? 1 : 0;
                    break;
            }
        }
        (depths[at], paragraphs[at]) = (0, Math.Max(1, paragraph - (text.Length > 0 ? 1 : 0)));
    }

    /// <summary>Paragraphs, footnotes, rows and tables, inner ones before outer ones, and whether nothing can stay in one that goes.</summary>
    public List<(int From, int To, bool IsClosed)> Wholes { get; } = [];

    /// <summary>The number of the paragraph of a unit, from 1.</summary>
    public int ParagraphAt(int at) => paragraphs[at];

    /// <summary>In how many footnotes, tables, rows and cells a gap lies.</summary>
    public int DepthAt(int gap) => depths[gap];

    /// <summary>The atom that a unit is or belongs to.</summary>
    public Atom this[int at] => units[at];

    /// <summary>True behind the mark of a paragraph that stands in no table or footnote.</summary>
    public bool IsParagraphEnd(int at) => at > 0 && units[at - 1] is MarkAtom && depths[at - 1] == 0;

    /// <summary>True where a paragraph begins, or could.</summary>
    public bool IsStart(int at) => at == 0 || units[at - 1] is MarkAtom || units[at - 1] is EdgeAtom { Edge: not Edge.NoteEnd };

    /// <summary>True before the mark of a paragraph.</summary>
    public bool IsBeforeMark(int at) => at < units.Length && units[at] is MarkAtom;

    /// <summary>The place itself, or the one behind the footnote that it is in: there are no comments in footnotes.</summary>
    public int OutOfNote(int at)
    {
        while (notes[at] > 0)
        {
            at++;
        }
        return at;
    }

    /// <summary>True where text can stand.</summary>
    public bool TakesText(int at) => at < units.Length && units[at] is not EdgeAtom { Edge: not Edge.NoteStart };
}
