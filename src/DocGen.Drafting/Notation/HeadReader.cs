using DocGen.Documents;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Rules;
using DocGen.Drafting.Yaml;

namespace DocGen.Drafting.Notation;

/// <summary>Reads the plain keys at the top of a drafting file; what is not there comes from the set.</summary>
internal static class HeadReader
{
    /// <summary>The languages of ITU, as content names them.</summary>
    public static readonly string[] Languages = ["ar", "en", "es", "fr", "ru", "zh"];

    /// <summary>The head; kind and template are empty where they are missing, which is reported.</summary>
    public static DraftHead Read(Fields fields, DraftDefaults set, Reading reading)
    {
        foreach (var (key, given, example) in new[] { ("kind", set.Kind, "kind: contribution"), ("template", set.Template, "template: wtpf-ieg") })
        {
            if (given is null)
            {
                fields.Required(key, example);
            }
        }
        var its = ReadDefaults(fields, reading).Over(set);
        return new DraftHead
        {
            Kind = its.Kind ?? "",
            Template = its.Template ?? "",
            Language = its.Language ?? "en",
            Symbol = fields.Plain("symbol"),
            Contribution = fields.Plain("contribution"),
            Date = its.Date,
            Place = its.Place,
            Original = its.Original,
            Source = its.Source,
            Emblem = its.Emblem,
            Title = fields.Plain("title"),
            Proposes = fields.Plain("proposes"),
            Base = fields.Plain("base"),
            Compiles = fields.Plain("compiles"),
            Proposals = fields.Plain("proposals"),
            SignedBy = fields.PlainTexts("signed", "signed: [a name, an office]"),
            FileNames = its.FileNames,
            Moves = its.Moves,
            Author = its.Author,
            Revised = its.Revised,
            Authors = its.Authors ?? [],
            RulesOff = its.RulesOff ?? [],
        };
    }

    /// <summary>Reads the keys of a head that a set may give for its files.</summary>
    public static DraftDefaults ReadDefaults(Fields fields, Reading reading) => new()
    {
        Kind = fields.Plain("kind"),
        Template = fields.Plain("template"),
        Language = Language(fields, reading),
        Date = Date(fields, "date", reading),
        Place = fields.Plain("place"),
        Original = fields.Plain("original"),
        Source = fields.Plain("source"),
        Emblem = Emblem(fields),
        EmblemPlace = fields["emblem"]?.Span,
        FileNames = fields.Plain("file-names"),
        Moves = Moves(fields, reading),
        Author = fields.Plain("author"),
        Revised = Date(fields, "revised", reading),
        Authors = fields["authors"] is { } authors ? ReadAuthors(authors, reading) : null,
        RulesOff = fields["rules-off"] is null ? null : ReadRulesOff(fields, reading),
    };

    /// <summary>Whose name stands on the marks of a file with this head.</summary>
    public static MarkAuthors AuthorsOf(DraftHead head) =>
        new(head.DefaultRevision, head.Authors.ToDictionary(author => author.Key, author => author.Name));

    /// <summary>The path of an emblem; empty for <c>[]</c>, which says that there is none.</summary>
    private static string? Emblem(Fields fields) => fields["emblem"] is { } node && Reading.IsNone(node) ? "" : fields.Plain("emblem");

    private static string? Language(Fields fields, Reading reading)
    {
        if (fields.PlainScalar("language") is not { } scalar)
        {
            return null;
        }
        if (Languages.Contains(scalar.Value))
        {
            return scalar.Value;
        }
        reading.Diagnostics.Add(NotationMessages.UnknownLanguage(scalar.Span, scalar.Value, Languages));
        return null;
    }

    private static bool? Moves(Fields fields, Reading reading)
    {
        if (fields.PlainScalar("moves") is not { } scalar)
        {
            return null;
        }
        bool? moves = scalar.Value switch { "yes" or "true" => true, "no" or "false" => false, _ => null };
        if (moves is null)
        {
            reading.Diagnostics.Add(NotationMessages.BadMoves(scalar.Span, scalar.Value));
        }
        return moves;
    }

    private static DateTime? Date(Fields fields, string key, Reading reading)
    {
        if (fields.PlainScalar(key) is not { } scalar)
        {
            return null;
        }
        var date = ContentDate.Parse(scalar.Value);
        if (date is null)
        {
            reading.Diagnostics.Add(NotationMessages.BadDate(scalar.Span, scalar.Value));
        }
        return date;
    }

    private static ValueList<string> ReadRulesOff(Fields fields, Reading reading)
    {
        var names = new List<string>();
        foreach (var node in fields.List("rules-off", "rules-off: [clause-endings]"))
        {
            if (node is YamlScalar { IsMissing: false } name && RuleBook.Names.Contains(name.Value))
            {
                names.Add(name.Value);
            }
            else
            {
                reading.Diagnostics.Add(node is YamlScalar { IsMissing: false } unknown
                    ? RulesMessages.UnknownRule(node.Span, unknown.Value, RuleBook.Names)
                    : NotationMessages.WrongType(node.Span, "a rule", "a name", Reading.Describe(node), "clause-endings"));
            }
        }
        return [.. names];
    }

    private static ValueList<NamedAuthor> ReadAuthors(YamlNode node, Reading reading)
    {
        if (Fields.Map(node, "`authors`", "authors: {br: Brazil}", reading) is not { } map)
        {
            return [];
        }
        var authors = new List<NamedAuthor>();
        foreach (var entry in map.Entries)
        {
            if (!AuthorSuffix.IsKey(entry.Key.Value))
            {
                reading.Diagnostics.Add(NotationMessages.BadAuthorKey(entry.Key.Span, entry.Key.Value));
            }
            else if (entry.Value is YamlScalar { Value.Length: > 0 } name)
            {
                authors.Add(new NamedAuthor(entry.Key.Value, name.Value));
            }
            else
            {
                reading.Diagnostics.Add(NotationMessages.WrongType(
                    entry.Value.Span, $"`{entry.Key.Value}`", "the name of an author", Reading.Describe(entry.Value), $"{entry.Key.Value}: Brazil"));
            }
        }
        return [.. authors];
    }
}
