using System.Text;

namespace DocGen.Documents;

/// <summary>The words of a text, as a reader would copy them: the form in which two texts are compared.</summary>
public static class PlainText
{
    /// <summary>One string for each paragraph in document order, cells included; tabs as tabs, breaks as line ends, labels as typed.</summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                yield return Of(paragraph);
            }
            else if (block is Table table)
            {
                foreach (var text in table.Rows.SelectMany(r => r.Cells).SelectMany(c => Paragraphs(c.Blocks)))
                {
                    yield return text;
                }
            }
        }
    }

    /// <summary>The words of one paragraph, whatever their stamps; notes, comments and pictures, which have none of their own, are left out.</summary>
    public static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var atom in paragraph.Atoms)
        {
            text.Append(atom switch
            {
                TextAtom t => t.Text,
                LabelAtom { Text.Length: > 0 } label => label.Text + "\t",
                TabAtom => "\t",
                BreakAtom => "\n",
                FieldAtom field => field.Result,
                _ => "",
            });
        }
        return text.ToString();
    }
}
