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
    /// <param name="draft">The draft.</param>
    /// <param name="pack">What gives it its labels and calls.</param>
    /// <param name="origins">Takes where each word comes from; null where no places will be asked for.</param>
    public static RevisedDraft Of(Draft draft, Pack pack, Origins? origins)
    {
        var accepted = DraftRevisions.AcceptInPieces(origins is null ? draft.Text : origins.Note(draft.Text));
        var labels = new LabelCount(accepted, pack.Labels, static _ => null);
        var recent = new RecentText();
        var (paragraphs, notes) = (new List<RevisedParagraph>(accepted.Count), new List<RevisedParagraph>());
        for (var i = 0; i < accepted.Count; i++)
        {
            if (accepted[i] is Paragraph paragraph)
            {
                Add(paragraph, labels.Label(i) ?? "");
            }
            else
            {
                foreach (var inCell in new[] { accepted[i] }.Paragraphs())
                {
                    Add(inCell, RevisedParagraph.LabelIn(inCell));
                }
            }
        }
        return new RevisedDraft(draft.Head.Language, pack.Calls, pack.Labels, paragraphs, notes) { Marked = draft };

        void Add(Paragraph paragraph, string label)
        {
            paragraphs.Add(new RevisedParagraph(paragraph, label, recent, origins));
            foreach (var atom in paragraph.Atoms.AsSpan())
            {
                if (atom is NoteAtom { Note.Content: var content })
                {
                    notes.AddRange(content.Select(inNote => new RevisedParagraph(inNote, RevisedParagraph.LabelIn(inNote), recent, origins)));
                }
            }
        }
    }
}
