using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Notation;

/// <summary>Writes the lines of a drafting file: keys, list items and paragraphs at some depth.</summary>
/// <param name="inline">Writes the marks inside a text.</param>
internal sealed class DraftTextWriter(InlineWriter inline)
{
    private readonly StringBuilder file = new();
    private int indent;

    /// <summary>How many characters are written.</summary>
    public int Length => file.Length;

    /// <summary>What is written, when nothing is to be written behind it: a copy of many clauses would cost as much as they do.</summary>
    public StringBuilder Written => file;

    /// <summary>Another writer of such lines, which is used beside this one: what it writes is added when it is done.</summary>
    public DraftTextWriter Beside() => new(inline.Beside()) { indent = indent };

    /// <summary>Adds what another has written.</summary>
    public void Add(DraftTextWriter other) => file.Append(other.file);

    /// <summary>Writes what stands in something else, its depths counted from there.</summary>
    public void Nested(int depth, Action write)
    {
        indent += depth * 2;
        write();
        indent -= depth * 2;
    }

    /// <summary>A line that begins with a key or a dash.</summary>
    public void Line(int depth, string lead, string value) => file.Append(' ', indent + depth * 2).Append(lead).Append(value).Append('\n');

    /// <summary>A line as it is.</summary>
    public void Line(int depth, string line) => file.Append(' ', indent + depth * 2).Append(line).Append('\n');

    /// <summary>A paragraph behind its key or dash: a text, or <c>ins:</c> or <c>del:</c> where the whole of it comes or goes.</summary>
    /// <param name="depth">The depth of the line.</param>
    /// <param name="lead">What the line begins with: <c>note: </c>, <c>- </c>, <c>- heading: </c>.</param>
    /// <param name="paragraph">The paragraph; its label is not written.</param>
    public void Paragraph(int depth, string lead, Paragraph paragraph)
    {
        if (WholeStamp.Of(paragraph) is not { } whole)
        {
            Line(depth, lead, Text(paragraph, depth * 2 + Indent(lead)));
            return;
        }
        if (lead == "- ")
        {
            Whole(depth + 1, "- ", whole);
            return;
        }
        Line(depth, lead.TrimEnd());
        Whole(depth + Indent(lead) / 2, "", whole);
    }

    /// <summary>A paragraph behind its key, or <c>[]</c> where there is none.</summary>
    public void ParagraphOrNone(int depth, string lead, Paragraph? paragraph)
    {
        if (paragraph is null)
        {
            Line(depth, lead + "[]");
            return;
        }
        Paragraph(depth, lead, paragraph);
    }

    /// <summary>The keys of a paragraph that comes or goes as a whole.</summary>
    /// <param name="depth">The depth of the keys.</param>
    /// <param name="dash">What stands before the first of them: <c>- </c> or nothing.</param>
    /// <param name="whole">The paragraph.</param>
    public void Whole(int depth, string dash, WholeStamp whole)
    {
        var lead = $"{dash}{whole.Key}:";
        if (whole.Inner is { } inner)
        {
            Line(depth - dash.Length / 2, lead);
            Whole(depth + 1, "", inner);
        }
        else
        {
            Line(depth - dash.Length / 2, lead + " " + Text(whole.Bare, depth * 2 + 2));
        }
        By(depth, whole.By);
    }

    /// <summary>A plain text as a scalar: no marks.</summary>
    public string Plain(string text, int column) => YamlText.Scalar(text, indent + column);

    /// <summary>The text of a paragraph or label without the paragraph's own mark, as a scalar.</summary>
    public string Text(IReadOnlyList<Atom> atoms, int column) => YamlText.Scalar(inline.Write(atoms), indent + column);

    /// <summary>The text of a paragraph, <c>¶</c> included, or the path of the picture that it is, as a scalar.</summary>
    public string Text(Paragraph paragraph, int column) =>
        YamlText.Scalar((paragraph.Mark.Properties.Style == Roles.Figure ? paragraph.Atoms.OfType<FigureAtom>().FirstOrDefault()?.File : null) ?? inline.Write(paragraph), indent + column);

    /// <summary>Who inserts or deletes a whole paragraph, where it is not the author of the file.</summary>
    public void By(int depth, Revision by)
    {
        if (inline.AuthorOf(by) is { Length: > 0 } name)
        {
            Line(depth, "by: " + name);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => file.ToString();

    private static int Indent(string lead) => lead.StartsWith("- ", StringComparison.Ordinal) && lead.Length > 2 ? 4 : 2;
}
