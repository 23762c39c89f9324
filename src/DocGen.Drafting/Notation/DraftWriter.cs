using System.Text;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;

namespace DocGen.Drafting.Notation;

/// <summary>Writes a draft as YAML: what <see cref="DraftReader"/> reads back as the same draft.</summary>
public static class DraftWriter
{
    /// <summary>The text of the file, with line feeds as line ends.</summary>
    public static string Write(Draft draft) => Write(draft, out _).ToString();

    /// <summary>The text of the file, with line feeds as line ends.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="items">Where the items of its last key, <c>sections</c> or <c>body</c>, begin: they go on to the end.</param>
    internal static StringBuilder Write(Draft draft, out int items)
    {
        var writer = WriterFor(draft);
        WriteHead(draft.Head, writer);
        items = WriteText(draft, writer);
        return writer.Written;
    }

    /// <summary>The text alone, from <c>note</c>, <c>opinion</c> or <c>body</c> on, to stand below another head.</summary>
    public static string WriteText(Draft draft)
    {
        var writer = WriterFor(draft);
        WriteText(draft, writer);
        return writer.ToString();
    }

    /// <summary>The plain keys alone.</summary>
    internal static string WriteHead(DraftHead head)
    {
        var writer = new DraftTextWriter(new InlineWriter(HeadReader.AuthorsOf(head)));
        WriteHead(head, writer);
        return writer.ToString();
    }

    private static DraftTextWriter WriterFor(Draft draft) => new(new InlineWriter(HeadReader.AuthorsOf(draft.Head)));

    private static int WriteText(Draft draft, DraftTextWriter writer)
    {
        var parts = Outline.Of(draft.Text).ToList();
        if (parts.Count > 0 && parts[0] is NotePart note)
        {
            writer.Paragraph(0, "note: ", note.Text);
            parts.RemoveAt(0);
        }
        if (parts is [OpinionPart opinion])
        {
            writer.Line(0, "opinion:");
            return OpinionWriter.Write(opinion, 1, writer);
        }
        writer.Line(0, parts.Count == 0 ? "body: []" : "body:");
        var items = writer.Length;
        foreach (var part in parts)
        {
            PartWriter.Write(part, writer);
        }
        return items;
    }

    private static void WriteHead(DraftHead head, DraftTextWriter writer)
    {
        Key("kind", head.Kind);
        Key("template", head.Template);
        Key("language", head.Language);
        Key("symbol", head.Symbol);
        Key("contribution", head.Contribution);
        Key("date", head.Date is { } date ? ContentDate.Write(date) : null);
        Key("place", head.Place);
        Key("original", head.Original);
        Key("source", head.Source);
        if (head.Emblem is { Length: 0 })
        {
            writer.Line(0, "emblem: []");
        }
        else
        {
            Key("emblem", head.Emblem);
        }
        Key("author", head.Author);
        Key("revised", head.Revised is { } revised ? ContentDate.Write(revised) : null);
        Key("title", head.Title);
        Key("proposes", head.Proposes);
        Key("base", head.Base);
        Key("compiles", head.Compiles);
        Key("proposals", head.Proposals);
        Key("file-names", head.FileNames);
        Key("moves", head.Moves is { } moves ? (moves ? "yes" : "no") : null);
        if (head.SignedBy.Count > 0)
        {
            writer.Line(0, $"signed: [{string.Join(", ", head.SignedBy.Select(YamlText.InFlow))}]");
        }
        if (head.Authors.Count > 0)
        {
            writer.Line(0, $"authors: {{{string.Join(", ", head.Authors.Select(a => $"{a.Key}: {YamlText.InFlow(a.Name)}"))}}}");
        }
        if (head.RulesOff.Count > 0)
        {
            writer.Line(0, $"rules-off: [{string.Join(", ", head.RulesOff)}]");
        }

        void Key(string key, string? value)
        {
            if (value is not null)
            {
                writer.Line(0, $"{key}: {YamlText.Scalar(value, 2)}");
            }
        }
    }
}
