using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Pictures;
using DocGen.Drafting.Symbols;
using Scriban.Runtime;

namespace DocGen.Drafting.Templates;

/// <summary>
/// What a template can name of a document's head: its plain keys, escaped, null where the file and its set say nothing. <c>date</c> has
/// <c>year</c>, <c>month</c>, <c>day</c> and <c>iso</c>; <c>number</c> is the symbol taken apart;
/// <c>emblem</c> is the <c>src</c> of an <c>img</c>, and false where the file wants none.
/// </summary>
internal static class HeadModel
{
    /// <summary>The names of one head.</summary>
    public static ScriptObject Of(DraftHead head) => new()
    {
        ["kind"] = head.Kind,
        ["language"] = head.Language,
        ["symbol"] = Plain(head.Symbol),
        ["number"] = head.Symbol is { } symbol ? Number(DocumentSymbol.Parse(symbol)) : null,
        ["contribution"] = Plain(head.Contribution),
        ["date"] = head.Date is { } date
            ? new ScriptObject { ["year"] = date.Year, ["month"] = date.Month, ["day"] = date.Day, ["iso"] = ContentDate.Write(date) }
            : null,
        ["place"] = Plain(head.Place),
        ["original"] = Plain(head.Original),
        ["source"] = Plain(head.Source),
        ["emblem"] = head.Emblem is { Length: 0 } ? false : Plain(head.Emblem is { } path ? PagePictures.OfDraft(path) : null),
        ["title"] = Plain(head.Title),
        ["proposes"] = Plain(head.Proposes),
        ["compiles"] = Plain(head.Compiles),
        ["proposals"] = Plain(head.Proposals),
        ["author"] = Plain(head.Author),
        ["signed"] = TemplateModel.Array(head.SignedBy.Select(FragmentWriter.Escape)),
    };

    /// <summary>
    /// A symbol taken apart: <c>base</c>, <c>series</c>, <c>running</c> (its number), <c>letter</c> (of the language), and <c>amendments</c>, first
    /// to last, each with <c>type</c> (<c>rev</c>, <c>add</c>, <c>corr</c>), <c>number</c> and <c>spelt</c>: true for those that a title block spells out.
    /// </summary>
    private static ScriptObject Number(DocumentSymbol symbol) => new()
    {
        ["base"] = Plain(symbol.Base),
        ["series"] = Plain(symbol.Series),
        ["running"] = symbol.Number,
        ["letter"] = symbol.Letter,
        ["amendments"] = TemplateModel.Array(symbol.Amendments.Select((amendment, i) => new ScriptObject
        {
            ["type"] = amendment.Kind switch { AmendmentKind.Revision => "rev", AmendmentKind.Addendum => "add", _ => "corr" },
            ["number"] = amendment.Number,
            ["spelt"] = i >= symbol.Amendments.Count - symbol.Spelt,
        })),
    };

    private static string? Plain(string? text) => text is null ? null : FragmentWriter.Escape(text);
}
