using System.Text;
using DocGen.Documents;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Notation;

/// <summary>Writes the lines of a drafting file: keys, list items and paragraphs at some depth.</summary>
/// <param name="inline">Writes the marks inside a text.</param>
/// <param name="author">The stamp of marks that name nobody else.</param>
internal sealed class DraftTextWriter(InlineWriter inline, Revision? author)
{
    private readonly StringBuilder file = new();

    /// <summary>A line as it is.</summary>
    public void Line(int depth, string line) => file.Append(' ', depth * 2).Append(line).Append('\n');

    /// <summary>A paragraph behind its key or dash: a text, or <c>ins:</c> or <c>del:</c> where the whole of it comes or goes.</summary>
    /// <param name="depth">The depth of the line.</param>
    /// <param name="lead">What the line begins with: <c>note: </c>, <c>- </c>, <c>- heading: </c>.</param>
    /// <param name="paragraph">The paragraph; its label is not written.</param>
    public void Paragraph(int depth, string lead, Paragraph paragraph)
    {
        if (WholeStamp.Of(paragraph) is not { } whole)
        {
            Line(depth, lead + YamlText.Scalar(inline.Write(paragraph), depth * 2 + Indent(lead)));
            return;
        }
        var (itemLead, deeper) = lead == "- " ? ("- ", depth + 1) : (lead.TrimEnd() + "\n" + new string(' ', depth * 2 + Indent(lead)), depth + 1);
        Line(depth, itemLead + whole.Key + YamlText.Scalar(inline.Write(whole.Bare), deeper * 2 + 2));
        By(deeper, whole.By);
    }

    /// <summary>The text of a paragraph or label without the paragraph's own mark, as a scalar.</summary>
    public string Text(IReadOnlyList<Atom> atoms, int indent) => YamlText.Scalar(inline.Write(atoms), indent);

    /// <summary>The text of a paragraph, <c>¶</c> included, as a scalar.</summary>
    public string Text(Paragraph paragraph, int indent) => YamlText.Scalar(inline.Write(paragraph), indent);

    /// <summary>Who inserts or deletes a whole paragraph, where it is not the author of the file.</summary>
    public void By(int depth, Revision by)
    {
        if (inline.AuthorOf(by) is { Length: > 0 } name)
        {
            Line(depth, "by: " + name);
        }
    }

    /// <summary>True where a revision is the one that marks have without naming it.</summary>
    public bool IsDefault(Revision revision) => revision == author;

    /// <inheritdoc/>
    public override string ToString() => file.ToString();

    private static int Indent(string lead) => lead.StartsWith("- ", StringComparison.Ordinal) && lead.Length > 2 ? 4 : 2;
}
