using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Rules;

/// <summary>What breaks a rule, at characters of a paragraph or at its label; its place in the file is worked out when it is told.</summary>
internal sealed record Finding
{
    private readonly Func<DraftPlaces, SourceSpan> place;
    private readonly Func<DraftPlaces, SourceSpan, Diagnostic> say;

    private Finding(Func<DraftPlaces, SourceSpan> place, Func<DraftPlaces, SourceSpan, Diagnostic> say) => (this.place, this.say) = (place, say);

    /// <summary>A finding at a stretch of a paragraph's text.</summary>
    public static Finding InText(RevisedParagraph paragraph, int start, int length, Func<SourceSpan, Diagnostic> say) =>
        new(places => paragraph.PlaceOf(start, length, places), (_, at) => say(at));

    /// <summary>A finding at a paragraph's typed label.</summary>
    public static Finding AtLabel(RevisedParagraph paragraph, Func<SourceSpan, Diagnostic> say) => new(paragraph.PlaceOfLabel, (_, at) => say(at));

    /// <summary>A finding at a paragraph's typed label, told in the words of the form in which it is written: true for plain text.</summary>
    public static Finding AtLabel(RevisedParagraph paragraph, Func<SourceSpan, bool, Diagnostic> say) =>
        new(paragraph.PlaceOfLabel, (places, at) => say(at, paragraph.IsLabelPlainText(places)));

    /// <summary>A finding at a paragraph as it was read, told in the words of the form in which it is written: true for plain text.</summary>
    public static Finding AtParagraph(Paragraph paragraph, Func<SourceSpan, bool, Diagnostic> say) =>
        new(places => places.Paragraph(paragraph), (places, at) => say(at, places.IsPlainText(paragraph)));

    /// <summary>The warning, with its place in the file.</summary>
    public Diagnostic Tell(DraftPlaces places) => say(places, place(places));
}
