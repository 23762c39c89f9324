using System.Text;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Rules;

/// <summary>A paragraph as it stands when all changes are accepted, with the way back to its file.</summary>
internal sealed class RevisedParagraph
{
    private readonly List<(int Start, Origin Origin)> stretches = [];
    private readonly Origin? label;

    /// <param name="accepted">The paragraph when all changes are accepted.</param>
    /// <param name="labelled">The same with its label.</param>
    /// <param name="origins">Where its atoms come from.</param>
    public RevisedParagraph(Paragraph accepted, Paragraph labelled, Origins origins)
    {
        (Role, Level) = (accepted.Mark.Properties.Style, Math.Max(1, accepted.Mark.Properties.Level));
        var text = new StringBuilder();
        foreach (var atom in accepted.Atoms.OfType<RunAtom>())
        {
            if (CharactersOf(atom) is { Length: > 0 } characters)
            {
                stretches.Add((text.Length, origins.Of(atom)));
                text.Append(characters);
            }
        }
        Text = text.ToString();
        Label = string.Concat(labelled.Atoms.OfType<LabelAtom>().Select(atom => atom.Text));
        label = accepted.Atoms.OfType<LabelAtom>().FirstOrDefault(atom => atom.Text is { Length: > 0 }) is { } typed ? origins.Of(typed) : null;
    }

    /// <summary>What it is for: one of <see cref="Drafts.Roles"/>.</summary>
    public string Role { get; }

    /// <summary>Its level, from 1.</summary>
    public int Level { get; }

    /// <summary>Its words, without its label and its footnotes.</summary>
    public string Text { get; }

    /// <summary>Its label, typed or counted; empty where it has none.</summary>
    public string Label { get; }

    /// <summary>The label was typed, not counted.</summary>
    public bool IsLabelTyped => label is not null;

    /// <summary>There is nothing to see.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>What an atom adds to the text of its paragraph.</summary>
    public static string CharactersOf(Atom atom) => atom switch
    {
        TextAtom text => text.Text,
        TabAtom => "\t",
        BreakAtom => "\n",
        _ => "",
    };

    /// <summary>The place of a stretch of the text; its first character where it comes from two paragraphs that are joined.</summary>
    public SourceSpan PlaceOf(int start, int length, DraftPlaces places)
    {
        var (first, last) = (OriginOf(start), OriginOf(start + length - 1));
        return places.Characters(first.Paragraph, first.First, ReferenceEquals(first.Paragraph, last.Paragraph) ? last.First : first.First);
    }

    /// <summary>The place of the typed label.</summary>
    public SourceSpan PlaceOfLabel(DraftPlaces places) => places.Label(label!.Paragraph);

    /// <summary>The typed label stands in a line of plain text.</summary>
    public bool IsLabelPlainText(DraftPlaces places) => places.IsPlainText(label!.Paragraph);

    private Origin OriginOf(int character)
    {
        var (start, origin) = stretches.FindLast(stretch => stretch.Start <= character);
        return origin with { First = origin.First + character - start };
    }
}
