using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Rules;

/// <summary>A paragraph as it stands when all changes are accepted, with the way back to its file.</summary>
internal sealed class RevisedParagraph
{
    private readonly Paragraph accepted;
    private readonly Origins? origins;
    private readonly RecentText recent;
    private string? text;

    /// <param name="accepted">The paragraph when all changes are accepted.</param>
    /// <param name="label">Its label; empty where it has none.</param>
    /// <param name="recent">The texts that were asked for; all paragraphs of a draft share it.</param>
    /// <param name="origins">Where its atoms come from; null where no place will be asked for.</param>
    public RevisedParagraph(Paragraph accepted, string label, RecentText recent, Origins? origins)
    {
        (this.accepted, this.recent, this.origins) = (accepted, recent, origins);
        Label = label;
    }

    /// <summary>A paragraph by itself, with the label that stands in it.</summary>
    public RevisedParagraph(Paragraph accepted, Origins origins)
        : this(accepted, LabelIn(accepted), new RecentText(), origins)
    {
    }

    /// <summary>What it is for: one of <see cref="Drafts.Roles"/>.</summary>
    public string Role => accepted.Mark.Properties.Style;

    /// <summary>Its level, from 1.</summary>
    public int Level => Math.Max(1, accepted.Mark.Properties.Level);

    /// <summary>Its words, without its label and its footnotes.</summary>
    public string Text => text ?? (recent.Of == this ? recent.Text : Kept(TextOf(accepted)));

    /// <summary>Its label, typed or counted; empty where it has none.</summary>
    public string Label { get; }

    /// <summary>The label was typed, not counted.</summary>
    public bool IsLabelTyped => TypedLabel is not null;

    /// <summary>There is nothing to see.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (var atom in accepted.Atoms.AsSpan())
            {
                if (!string.IsNullOrWhiteSpace(CharactersOf(atom)))
                {
                    return false;
                }
            }
            return true;
        }
    }

    private LabelAtom? TypedLabel
    {
        get
        {
            foreach (var atom in accepted.Atoms.AsSpan())
            {
                if (atom is LabelAtom { Text.Length: > 0 } label)
                {
                    return label;
                }
            }
            return null;
        }
    }

    /// <summary>The label that stands in a paragraph.</summary>
    public static string LabelIn(Paragraph paragraph) => string.Concat(paragraph.Atoms.OfType<LabelAtom>().Select(atom => atom.Text));

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
    public SourceSpan PlaceOfLabel(DraftPlaces places) => places.Label(origins!.Of(TypedLabel!).Paragraph);

    /// <summary>The typed label stands in a line of plain text.</summary>
    public bool IsLabelPlainText(DraftPlaces places) => places.IsPlainText(origins!.Of(TypedLabel!).Paragraph);

    private string Kept(string made) => recent.IsOfShort(made) ? text = made : recent.Keep(this, made);

    private static string TextOf(Paragraph paragraph)
    {
        // A paragraph without marks is of one piece, and needs no copy.
        var (last, length) = ("", 0);
        foreach (var atom in paragraph.Atoms)
        {
            if (CharactersOf(atom) is { Length: > 0 } characters)
            {
                (last, length) = (characters, length + characters.Length);
            }
        }
        return length == last.Length ? last : string.Create(length, paragraph.Atoms, static (text, atoms) =>
        {
            foreach (var atom in atoms)
            {
                var characters = CharactersOf(atom);
                characters.CopyTo(text);
                text = text[characters.Length..];
            }
        });
    }

    private Origin OriginOf(int character)
    {
        var (start, at) = (0, (RunAtom?)null);
        var before = 0;
        foreach (var atom in accepted.Atoms.OfType<RunAtom>())
        {
            if (CharactersOf(atom).Length is > 0 and var length && before <= character)
            {
                (start, at) = (before, atom);
                before += length;
            }
        }
        var origin = origins!.Of(at!);
        return origin with { First = origin.First + character - start };
    }
}
