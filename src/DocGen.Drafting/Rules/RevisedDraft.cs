using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Labels;
using DocGen.Drafting.Packs;

namespace DocGen.Drafting.Rules;

/// <summary>What rules judge: a draft as it stands when all changes are accepted. Deleted text is not there, inserted text is.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Calls">The words in which calls begin; none where the pack lists none.</param>
/// <param name="Sequences">The label sequence of each level.</param>
/// <param name="Paragraphs">The paragraphs in their order, those of tables among them.</param>
/// <param name="Notes">The footnotes, after which no convention of the text round them asks.</param>
internal sealed record RevisedDraft(
    string Language,
    IReadOnlyList<string> Calls,
    IReadOnlyList<LabelSequence> Sequences,
    IReadOnlyList<RevisedParagraph> Paragraphs,
    IReadOnlyList<RevisedParagraph> Notes)
{
    /// <summary>The draft with the marks that somebody typed.</summary>
    public required Draft Marked { get; init; }

    /// <summary>The revised form of a draft.</summary>
    public static RevisedDraft Of(Draft draft, Pack pack)
    {
        var origins = new Origins();
        var accepted = (draft with { Text = origins.Note(draft.Text) }).Accept().Text;
        var labelled = Labeller.Label(accepted, pack.Labels, null);
        var paragraphs = accepted.Zip(labelled).SelectMany(pair => new[] { pair.First }.Paragraphs().Zip(new[] { pair.Second }.Paragraphs())).ToList();
        return new RevisedDraft(
            draft.Head.Language,
            pack.Calls,
            pack.Labels,
            [.. paragraphs.Select(pair => new RevisedParagraph(pair.First, pair.Second, origins))],
            [.. paragraphs.SelectMany(pair => pair.First.Atoms).OfType<NoteAtom>().SelectMany(note => note.Note.Content)
                .Select(note => new RevisedParagraph(note, note, origins))])
        {
            Marked = draft,
        };
    }
}
