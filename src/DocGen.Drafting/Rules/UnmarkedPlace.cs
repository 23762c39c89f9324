using DocGen.Comparison;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Rules;

/// <summary>Where what a contribution leaves of a text differs from it, and what the text has there.</summary>
/// <param name="placed">The contribution, with its marks.</param>
/// <param name="index">The place of the paragraph or table among what it leaves.</param>
/// <param name="isThere">It has one for this place; else it lacks one before it.</param>
internal sealed class UnmarkedPlace(PlacedDraft placed, int index, bool isThere)
{
    /// <summary>So far a difference is widened to whole words.</summary>
    private const int LongestWord = 24;

    private const string Same = "write it as it stands there";
    private const string MarksInText = "`{++new++}`, `{--old--}`";

    /// <summary>The place in the file, the words that the text has there, and how to say the same or mark the difference.</summary>
    /// <param name="original">What the text has for the paragraph; null for nothing.</param>
    public (SourceSpan At, string Has, string Undo, string Marks) Against(Block? original)
    {
        var origins = new Origins();
        var draft = Notes.Without(placed.Draft);
        var left = (draft with { Text = origins.Note(draft.Text) }).Reject().Text.WithoutComments();
        if (!isThere)
        {
            // A paragraph is missing: it would stand before this one, or behind the last.
            var (next, isEnd) = index < left.Count ? (left[index], false) : (left.Count > 0 ? left[^1] : null, true);
            return (At(next, origins, isEnd), $"{Words(original!)} {(isEnd ? "behind" : "before")} this", "put it back", MarksOf(original!, "{--…--}", "del: …"));
        }
        if (original is null)
        {
            return (At(left[index], origins, isEnd: false), "no such paragraph", "take it out", MarksOf(left[index], "{++…++}", "ins: …"));
        }
        var pairs = new[] { left[index] }.Paragraphs().Zip(new[] { original }.Paragraphs())
            .Select(pair => (Own: new RevisedParagraph(pair.First, origins), Before: string.Concat(pair.Second.Atoms.Select(RevisedParagraph.CharactersOf))));
        foreach (var (own, before) in pairs)
        {
            if (own.Text != before)
            {
                var (at, has) = Against(own, before);
                return (at, has, Same, MarksInText);
            }
        }
        return (At(left[index], origins, isEnd: false), "these words in another form (a label, a level, italics, a note)", Same, MarksInText);
    }

    private (SourceSpan, string) Against(RevisedParagraph own, string before)
    {
        var text = own.Text;
        var start = text.AsSpan().CommonPrefixLength(before);
        var least = Math.Max(0, start - LongestWord);
        while (start > least && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }
        var (end, to) = (text.Length, before.Length);
        while (end > start && to > start && text[end - 1] == before[to - 1])
        {
            (end, to) = (end - 1, to - 1);
        }
        var isInWord = (end > start && !char.IsWhiteSpace(text[end - 1])) || (to > start && !char.IsWhiteSpace(before[to - 1]));
        for (var most = Math.Min(text.Length, end + LongestWord); isInWord && end < most && !char.IsWhiteSpace(text[end]); end++)
        {
            to++;
        }
        var (said, has) = (text[start..end], before[start..to]);
        var at = text.Length == 0 ? placed.Places.Key("proposes")
            : start < end ? own.PlaceOf(start, end - start, placed.Places)
            : own.PlaceOf(Math.Min(start, text.Length - 1), 1, placed.Places);
        return (at,
            has.Length == 0 ? "nothing here"
            : has.TrimEnd() == said && said.Length > 0 ? $"a blank behind {Quoted(said)}"
            : has == said.TrimEnd() ? $"no blank behind {Quoted(has)}"
            : $"{Quoted(has)} here");
    }

    /// <summary>The place of a paragraph, or of its end; that of the key where a paragraph has no characters, and so no place.</summary>
    private SourceSpan At(Block? block, Origins origins, bool isEnd)
    {
        var own = (isEnd ? new[] { block! }.Paragraphs().Reverse() : block is null ? [] : new[] { block }.Paragraphs())
            .Select(paragraph => new RevisedParagraph(paragraph, origins)).FirstOrDefault(paragraph => paragraph.Text.Length > 0);
        return own is null ? placed.Places.Key("proposes") : isEnd ? own.PlaceOf(own.Text.Length - 1, 1, placed.Places) : own.PlaceOf(0, own.Text.Length, placed.Places);
    }

    /// <summary>What marks a whole paragraph, in the form in which the contribution is written.</summary>
    private string MarksOf(Block block, string inText, string inYaml) =>
        block is not Paragraph ? MarksInText
        : placed.Places.IsPlainTextFile ? $"`{inText}`, all of it, its letter too"
        : $"`{inYaml}`, all of it";

    private static string Words(Block block) => AlikeBlocks.Words(block) is { Length: > 0 } words ? $"the paragraph {Quoted(words)}" : "an empty paragraph";

    private static string Quoted(string text) => $"`{Quotation.Of(text)}`";
}
