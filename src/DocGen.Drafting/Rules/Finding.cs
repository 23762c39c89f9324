using DocGen.Diagnostics;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Rules;

/// <summary>What breaks a rule, at characters of a paragraph or at its label; its place in the file is worked out when it is told.</summary>
internal sealed record Finding
{
    private readonly Func<DraftPlaces, SourceSpan> place;
    private readonly Func<SourceSpan, Diagnostic> say;

    private Finding(Func<DraftPlaces, SourceSpan> place, Func<SourceSpan, Diagnostic> say) => (this.place, this.say) = (place, say);

    /// <summary>A finding at a stretch of a paragraph's text.</summary>
    public static Finding InText(RevisedParagraph paragraph, int start, int length, Func<SourceSpan, Diagnostic> say) =>
        new(places => paragraph.PlaceOf(start, length, places), say);

    /// <summary>A finding at a paragraph's typed label.</summary>
    public static Finding AtLabel(RevisedParagraph paragraph, Func<SourceSpan, Diagnostic> say) => new(paragraph.PlaceOfLabel, say);

    /// <summary>The warning, with its place in the file.</summary>
    public Diagnostic Tell(DraftPlaces places) => say(place(places));
}
