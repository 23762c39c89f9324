using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>The line that begins a proposal: <c>MOD⇥USA/27/1</c>. In a draft a number that is to be counted is not there.</summary>
/// <param name="Symbol">One of <see cref="Symbols"/>; Latin in every language.</param>
/// <param name="Number">The typed number; empty for a proposal that has none, null where it is counted.</param>
public sealed record ProposalLine(string Symbol, string? Number)
{
    /// <summary>A new text.</summary>
    public const string Add = "ADD";

    /// <summary>Changes in a text that is in force.</summary>
    public const string Modify = "MOD";

    /// <summary>A text is to go.</summary>
    public const string Suppress = "SUP";

    /// <summary>A text is to stay as it is.</summary>
    public const string NoChange = "NOC";

    /// <summary>Changes in a text that is in force, of its wording alone.</summary>
    public const string Edit = "(MOD)";

    /// <summary>A text that is to come from another place.</summary>
    public const string AddTransferred = "ADD*";

    /// <summary>A text that is to go to another place.</summary>
    public const string SuppressTransferred = "SUP*";

    /// <summary>What a proposal can begin with.</summary>
    public static IReadOnlyList<string> Symbols { get; } = [Add, Modify, Suppress, NoChange, Edit, AddTransferred, SuppressTransferred];

    /// <summary>It has a text with changes.</summary>
    public bool IsAmendment => Symbol is Modify or Edit;

    /// <summary>It has a new text, or one that is new at its place.</summary>
    public bool IsAddition => Symbol is Add or AddTransferred;

    /// <summary>Its text goes, from its place at least.</summary>
    public bool IsSuppression => Symbol is Suppress or SuppressTransferred;

    /// <summary>The line in a paragraph of the role <see cref="Roles.Proposal"/>.</summary>
    public static ProposalLine Of(Paragraph paragraph)
    {
        var symbol = SymbolOf(paragraph);
        var rest = paragraph.Atoms.SkipWhile(atom => atom is not TabAtom).ToList();
        return new(PlainText.Of(symbol), rest.Count == 0 ? null : string.Concat(rest.OfType<TextAtom>().Select(atom => atom.Text)));
    }

    /// <summary>The paragraph without its number.</summary>
    public static Paragraph SymbolOf(Paragraph paragraph) =>
        paragraph with { Atoms = [.. paragraph.Atoms.TakeWhile(atom => atom is not TabAtom)] };

    /// <summary>The paragraph with a number, which comes and goes with it; the empty number says that it has none.</summary>
    public static Paragraph WithNumber(Paragraph paragraph, string number)
    {
        var (inserted, deleted) = (paragraph.Mark.Inserted, paragraph.Mark.Deleted);
        Atom[] atoms =
        [
            new TabAtom(RunProperties.Plain) { Inserted = inserted, Deleted = deleted },
            new TextAtom(number, RunProperties.Plain) { Inserted = inserted, Deleted = deleted },
        ];
        return paragraph with { Atoms = AtomText.Merge([.. SymbolOf(paragraph).Atoms, .. atoms]) };
    }
}
