using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Packs;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>
/// What a template can name. <c>document</c> holds the plain keys of the file (<see cref="HeadModel"/>); <c>strings</c> the pack's texts;
/// <c>set</c>, for kinds that use it, the other documents (<see cref="SetModel"/>); <c>parts</c> the text, part by part, each with a <c>type</c>:
/// <c>note</c>, <c>heading</c>, <c>text</c>, <c>list</c>, <c>table</c>, <c>figure</c>, <c>opinion</c>, <c>proposal</c> (<see cref="ProposalModel"/>), <c>annex</c>, <c>page-break</c>. Every paragraph has
/// <c>text</c> (a fragment), <c>mark</c> (attributes for its <c>p</c>), <c>label</c> (a fragment, its tab included), <c>level</c>, and
/// <c>open</c> and <c>close</c>, which stand round words that the template adds to it. A key that a file leaves out is null. The
/// <c>picture</c> of a figure has its <c>img</c> as <c>text</c>, and <c>attributes</c> for one that the template writes itself.
/// </summary>
internal static class TemplateModel
{
    /// <summary>The names for one document.</summary>
    public static ScriptObject Of(DraftHead head, IReadOnlyList<Part> parts, Pack pack) => new()
    {
        ["document"] = HeadModel.Of(head),
        ["strings"] = PackRendering.Of(pack).Strings,
        ["parts"] = Parts(parts),
    };

    /// <summary>A text, part by part.</summary>
    public static NameList<Part> Parts(IReadOnlyList<Part> parts) => new(parts, PartOf);

    private static ScriptObject PartOf(Part part) => part switch
    {
        NotePart note => Paragraph("note", note.Text),
        HeadingPart heading => Paragraph("heading", heading.Text),
        TextPart text => Paragraph("text", text.Text),
        PageBreakPart => new ScriptObject { ["type"] = "page-break" },
        ClausesPart list => new ScriptObject { ["type"] = "list", ["clauses"] = Clauses(list.Clauses) },
        AnnexPart annex => new ScriptObject { ["type"] = "annex", ["number"] = Optional(annex.Number), ["title"] = Optional(annex.Title) },
        FigurePart figure => new ScriptObject { ["type"] = "figure", ["picture"] = Picture(figure.Picture), ["caption"] = Optional(figure.Caption) },
        OpinionPart opinion => new ScriptObject
        {
            ["type"] = "opinion",
            ["number"] = Optional(opinion.Number),
            ["title"] = Optional(opinion.Title),
            ["forum"] = Optional(opinion.Forum),
            ["sections"] = Array(opinion.Sections.Select(section => new ScriptObject
            {
                ["call"] = Optional(section.Call),
                ["clauses"] = Clauses(section.Clauses),
            })),
        },
        ProposalPart proposal => ProposalModel.Of(proposal),
        TablePart table => TableModel.Of(table.Table),
        _ => throw new System.Diagnostics.UnreachableException(part.GetType().Name),
    };

    /// <summary>The clauses and those nested in them as one list, in reading order: their level tells them apart.</summary>
    private static NameList<Paragraph> Clauses(ValueList<Clause> clauses)
    {
        var paragraphs = new List<Paragraph>(clauses.Count);
        Add(clauses);
        return new NameList<Paragraph>(paragraphs, clause => Paragraph("clause", clause));

        void Add(ValueList<Clause> some)
        {
            foreach (var clause in some)
            {
                paragraphs.Add(clause.Text);
                Add(clause.Clauses);
            }
        }
    }

    internal static ScriptObject? Optional(Paragraph? paragraph) => paragraph is null ? null : Paragraph("text", paragraph);

    private static ScriptObject? Picture(Paragraph? paragraph)
    {
        var names = Optional(paragraph);
        if (names is not null)
        {
            names["attributes"] = FragmentWriter.Attributes(paragraph!.Atoms.OfType<FigureAtom>().Single());
        }
        return names;
    }

    internal static ScriptObject Paragraph(string type, Paragraph paragraph)
    {
        var (label, text) = (FragmentWriter.Label(paragraph), FragmentWriter.Text(paragraph));
        return new(7)
        {
            ["type"] = type,
            ["text"] = IsListed(paragraph) ? text : label + text,
            ["mark"] = FragmentWriter.Mark(paragraph.Mark.Inserted, paragraph.Mark.Deleted),
            ["label"] = label,
            ["open"] = FragmentWriter.Open(paragraph),
            ["close"] = FragmentWriter.Close(paragraph),
            ["level"] = paragraph.Mark.Properties.Level,
        };
    }

    /// <summary>Where a template has a place for the label. A call that becomes one with a clause has the label of the clause before its text.</summary>
    private static bool IsListed(Paragraph paragraph) => paragraph.Mark.Properties.Style is Roles.Clause or Roles.Item;

    internal static ScriptArray Array(IEnumerable<object> items)
    {
        var array = new ScriptArray();
        foreach (var item in items)
        {
            array.Add(item);
        }
        return array;
    }
}
