using System.Text;
using System.Text.RegularExpressions;
using DocGen.Docx.Elements;

namespace DocGen.Docx.Verification;

/// <summary>
/// One story of a document (its body, a header, a footer) as pieces in reading order. Accepting is leaving out what is deleted, rejecting what
/// is inserted: nothing here knows of paragraphs, rows or notes, so that it can bear witness of the code that does.
/// </summary>
internal sealed partial class MarkedText
{
    private readonly List<MarkedPiece> pieces = [];

    /// <summary>All characters with all marks, paragraph after paragraph.</summary>
    public string Mashed => Text(_ => true);

    /// <summary>The text with all changes accepted.</summary>
    public string Accepted => Settled(Text(piece => piece.Deleted is null));

    /// <summary>The text with all changes rejected.</summary>
    public string Rejected => Settled(Text(piece => piece.Inserted is null));

    /// <summary>The pieces, neighbours of one stamp in one.</summary>
    public IReadOnlyList<MarkedPiece> Pieces => pieces;

    /// <summary>Adds a piece at the end.</summary>
    public void Add(string text, Stamps stamps)
    {
        var piece = MarkedPiece.Of(text, stamps);
        if (text.Length == 0)
        {
            return;
        }
        if (pieces.Count > 0 && pieces[^1] is var last && last.Inserted == piece.Inserted && last.Deleted == piece.Deleted && !last.Text.EndsWith(MarkedPiece.Mark, StringComparison.Ordinal))
        {
            pieces[^1] = last with { Text = last.Text + text };
        }
        else
        {
            pieces.Add(piece);
        }
    }

    /// <summary>
    /// A settled text with one line end wherever something ends. A paragraph that lost its mark before a table or a cell's end keeps it, for there
    /// is nothing to be joined to, and an empty one goes: how many line ends stand there is the business of the marked text.
    /// </summary>
    public static string Settled(string text) => Ends().Replace(text, MarkedPiece.Mark).Trim('\n');

    private string Text(Func<MarkedPiece, bool> stays)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces.Where(stays))
        {
            text.Append(piece.Text);
        }
        return text.ToString();
    }

    [GeneratedRegex("[\n\u001d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();
}
