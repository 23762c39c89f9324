using System.Text;
using DocGen.Documents;

namespace DocGen.Docx.Elements;

/// <summary>A field whose end has not been read yet.</summary>
internal sealed class OpenField(Stamps stamps, RunProperties properties)
{
    /// <summary>The code so far.</summary>
    public StringBuilder Instruction { get; } = new();

    /// <summary>What Word worked out last.</summary>
    public List<Atom> Result { get; } = [];

    /// <summary>Whether the code is complete, and the result comes.</summary>
    public bool IsSeparated { get; set; }

    /// <summary>
    /// The field as one atom, and after it what no field can hold. A field that is a link to an address gives its text, linked. Of a
    /// result that Word worked out anew while tracking, the deleted half is left out.
    /// </summary>
    public IEnumerable<Atom> ToAtoms()
    {
        var code = Instruction.ToString().Trim();
        if (Address(code) is { } address)
        {
            return Result.Select(atom => atom is RunAtom run ? run with { Properties = run.Properties with { Link = address } } : atom);
        }
        var shown = Result.Where(atom => stamps.Deleted is not null || atom.Deleted is null).ToValueList();
        var look = shown.OfType<RunAtom>().FirstOrDefault()?.Properties ?? properties;
        var text = PlainText.Of(new Paragraph(shown, new MarkAtom(new ParagraphProperties(""))));
        return
        [
            new FieldAtom(code, text, look) { Inserted = stamps.Inserted, Deleted = stamps.Deleted },
            .. Result.Where(atom => atom is NoteAtom or PictureAtom or CommentStartAtom or CommentEndAtom),
        ];
    }

    /// <summary>The address of a field such as <c>HYPERLINK "https://www.itu.int"</c>, or null.</summary>
    private static string? Address(string code)
    {
        var quoted = code.Split('"');
        return quoted.Length >= 3 && quoted[0].Trim() == "HYPERLINK" && Uri.TryCreate(quoted[1], UriKind.Absolute, out _) ? quoted[1] : null;
    }
}
