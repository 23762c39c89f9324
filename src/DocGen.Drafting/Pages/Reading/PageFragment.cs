using DocGen.Documents;

namespace DocGen.Drafting.Pages.Reading;

/// <summary>
/// A stretch of a page of which is known what it says, since it was written of content just now: text and tabs, and perhaps who inserted or deleted
/// them. It may be taken for its atoms, or be read like all that stands in the page.
/// </summary>
/// <param name="Start">Where it begins in the page, in characters.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Content">What it was written of.</param>
/// <param name="From">The first of these atoms that it says.</param>
internal readonly record struct PageFragment(int Start, int Length, ValueList<Atom> Content, int From)
{
    /// <summary>What it says.</summary>
    public ReadOnlySpan<Atom> Atoms => Content.AsSpan()[From..];
}
