using DocGen.Diagnostics;

namespace DocGen.Drafting.Pages;

/// <summary>Says which place of a template wrote the output from an offset on, up to the offset of the next piece.</summary>
/// <param name="Offset">Where in the page it begins, in UTF-16 units from 0.</param>
/// <param name="Template">The place in the template; mistakes in this piece of the page are reported there.</param>
/// <param name="IsVerbatim">The piece is the template's own text: places in it can be told to the character.</param>
public readonly record struct RenderedPiece(int Offset, SourceSpan Template, bool IsVerbatim = false);

/// <summary>What a template wrote: a page in the vocabulary that <see cref="PageReader"/> reads.</summary>
/// <param name="Text">The whole output.</param>
/// <param name="Pieces">Where each piece of it comes from, sorted by offset. Where there is none, mistakes are reported in the
/// page itself, under the name <c>&lt;page&gt;</c>.</param>
public sealed record RenderedPage(string Text, IReadOnlyList<RenderedPiece> Pieces);
