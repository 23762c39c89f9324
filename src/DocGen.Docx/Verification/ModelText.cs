using DocGen.Documents;
using DocGen.Docx.Elements;

namespace DocGen.Docx.Verification;

/// <summary>A document's text as pieces: what the file is to say.</summary>
internal static class ModelText
{
    /// <summary>The text of some blocks.</summary>
    public static MarkedText Of(IEnumerable<Block> blocks, bool isBody)
    {
        var text = new MarkedText();
        AddBlocks(text, blocks, Stamps.None, isBody);
        return text;
    }

    private static void AddBlocks(MarkedText text, IEnumerable<Block> blocks, Stamps outer, bool isBody)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    AddParagraph(text, paragraph, outer, isBody);
                    break;
                case Table table:
                    AddTable(text, table, outer, isBody);
                    break;
                case SectionBreak when isBody:
                    text.Add(MarkedPiece.Boundary, Stamps.None);
                    break;
            }
        }
    }

    private static void AddTable(MarkedText text, Table table, Stamps outer, bool isBody)
    {
        text.Add(MarkedPiece.Boundary, Stamps.None);
        foreach (var row in table.Rows)
        {
            var stamps = Stamps.Of(row).Within(outer);
            foreach (var cell in row.Cells)
            {
                text.Add(MarkedPiece.Boundary, stamps);
                AddBlocks(text, cell.Blocks, stamps, isBody);
                text.Add(MarkedPiece.Boundary, stamps);
            }
        }
        text.Add(MarkedPiece.Boundary, Stamps.None);
    }

    private static void AddParagraph(MarkedText text, Paragraph paragraph, Stamps outer, bool isBody)
    {
        foreach (var atom in paragraph.Atoms)
        {
            AddAtom(text, atom, Stamps.Of(atom).Within(outer), isBody);
        }
        text.Add(MarkedPiece.Mark, Stamps.Of(paragraph.Mark).Within(outer));
    }

    private static void AddAtom(MarkedText text, Atom atom, Stamps stamps, bool isBody)
    {
        switch (atom)
        {
            case NoteAtom note when isBody:
                text.Add("^[", stamps);
                foreach (var paragraph in note.Note.Content.DefaultIfEmpty(Paragraph.Plain("", "")))
                {
                    AddParagraph(text, paragraph, stamps, isBody: false);
                }
                text.Add("]", stamps);
                break;
            case CommentEndAtom end when isBody:
                text.Add($"{{>>{end.Comment.Author}: {string.Join('\n', PlainText.Paragraphs(end.Comment.Content)).Replace('\n', MarkedPiece.Break[0])}<<}}", stamps);
                break;
            default:
                text.Add(TextOf(atom), stamps);
                break;
        }
    }

    private static string TextOf(Atom atom) => atom switch
    {
        TextAtom run => run.Text,
        LabelAtom { Text.Length: > 0 } label => label.Text + "\t",
        TabAtom => "\t",
        BreakAtom => MarkedPiece.Break,
        FieldAtom field => $"{{{field.Instruction}}}{field.Result}",
        PictureAtom picture => $"[{picture.Picture.AlternativeText}]",
        _ => "",
    };
}
