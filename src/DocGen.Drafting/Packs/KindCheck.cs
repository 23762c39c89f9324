using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;

namespace DocGen.Drafting.Packs;

/// <summary>Holds a draft against what the pack says of its kind.</summary>
internal static class KindCheck
{
    /// <summary>The kind of a draft; null where there is none, or the draft or the pack lacks what it needs, which is reported.</summary>
    public static PackKind? Find(PlacedDraft placed, Pack pack, DiagnosticBag diagnostics)
    {
        var ((head, text), places) = placed;
        var kind = pack.Kinds.FirstOrDefault(kind => kind.Name == head.Kind);
        if (kind is null)
        {
            diagnostics.Add(PackMessages.UnknownKind(places.Key("kind"), head.Kind, pack.Name, [.. pack.Kinds.Select(k => k.Name)]));
            return null;
        }
        if (!kind.UsesSet && !places.Has("opinion") && !places.Has("body"))
        {
            diagnostics.Add(NotationMessages.OneOf(places.Start, "a drafting file", "`opinion` or `body`", "body: [{text: …}]"));
        }
        foreach (var key in kind.Requires.Where(key => !HasKey(head, text, key)))
        {
            diagnostics.Add(PackMessages.KindNeeds(places.Key("kind"), kind.Name, key, places.IsPlainTextFile));
        }
        if (pack.Strings is null)
        {
            diagnostics.Add(PackMessages.NoStrings(places.Key("language"), head.Language, pack.Name));
        }
        return diagnostics.HasErrors ? null : kind;
    }

    private static bool HasKey(DraftHead head, ValueList<Block> text, string key) => key switch
    {
        "symbol" => head.Symbol is not null,
        "contribution" => head.Contribution is not null,
        "date" => head.Date is not null,
        "place" => head.Place is not null,
        "original" => head.Original is not null,
        "source" => head.Source is not null,
        "title" => head.Title is not null,
        "proposes" => head.Proposes is not null,
        "compiles" => head.Compiles is not null,
        "signed" => head.SignedBy.Count > 0,
        "author" => head.Author is not null,
        "note" => text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.Note }),
        "opinion" => text.Any(block => block is Paragraph { Mark.Properties.Style: Roles.OpinionTitle }),
        _ => true,
    };
}
