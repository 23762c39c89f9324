using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Merging;

namespace DocGen.Build.Comparing;

/// <summary>Where in the file of the base a conflict stands.</summary>
internal static class ConflictPlace
{
    /// <summary>The paragraph of the conflict, or the file as a whole.</summary>
    public static SourceSpan Of(Conflict conflict, PlacedDraft original) =>
        Notes.Without(original.Draft).Text.Paragraphs().ElementAtOrDefault(conflict.Paragraph - 1) is { } paragraph
            ? original.Places.Paragraph(paragraph)
            : original.Places.Start;
}
