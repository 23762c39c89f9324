using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>What a drafting text says of itself: the plain keys at the top of its file. Null where the file and its set say nothing.</summary>
public sealed record DraftHead
{
    /// <summary>What kind of document it is; it picks the template.</summary>
    public required string Kind { get; init; }

    /// <summary>The name of the template pack.</summary>
    public required string Template { get; init; }

    /// <summary>The language of the text: <c>ar zh en fr ru es</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The document's symbol, such as <c>WTPF-IEG/3/40(Rev.1)</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>ITU's running number of the contribution beside the symbol, such as <c>27</c>.</summary>
    public string? Contribution { get; init; }

    /// <summary>The date of the document.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Where and when the meeting is, as the header shows it.</summary>
    public string? Place { get; init; }

    /// <summary>The language in which it was written first, where the header is to say so.</summary>
    public string? Original { get; init; }

    /// <summary>Whose contribution it is, as the source line shows it: "United States of America".</summary>
    public string? Source { get; init; }

    /// <summary>The document's title, where it has one of its own.</summary>
    public string? Title { get; init; }

    /// <summary>The document that it proposes to revise, such as <c>WTPF-IEG/2/10 (Contribution 27)</c>.</summary>
    public string? Proposes { get; init; }

    /// <summary>
    /// The path of the file that the text amends, from the folder of the drafting file: the text is plain then, and its marks are worked out.
    /// </summary>
    public string? Base { get; init; }

    /// <summary>The document whose contributions it puts together, such as <c>WTPF-IEG/2/10</c>.</summary>
    public string? Compiles { get; init; }

    /// <summary>The source and the document in the numbers of its proposals, such as <c>USA/27</c>: they are counted <c>USA/27/1</c>, <c>USA/27/2</c>.</summary>
    public string? Proposals { get; init; }

    /// <summary>Who signs it, line by line: the name, the office.</summary>
    public ValueList<string> SignedBy { get; init; } = [];

    /// <summary>The pack's way of naming Word files (<c>itu</c>), or a name in the language of templates; null names them as their sources.</summary>
    public string? FileNames { get; init; }

    /// <summary>Whether paragraphs that are deleted here and inserted there are marked as moved in Word; null, as by default, for no.</summary>
    public bool? Moves { get; init; }

    /// <summary>
    /// The path of the emblem of the first page from the folder of the drafting file; empty for none, null for the one that the pack has.
    /// </summary>
    public string? Emblem { get; init; }

    /// <summary>The name on revision marks that name nobody else.</summary>
    public string? Author { get; init; }

    /// <summary>The date on revision marks that state none; null where they have none.</summary>
    public DateTime? Revised { get; init; }

    /// <summary>More names, by the key in which a mark ends: <c>br</c> for Brazil. In the order written.</summary>
    public ValueList<NamedAuthor> Authors { get; init; } = [];

    /// <summary>The names of rules that are not to be held against the text.</summary>
    public ValueList<string> RulesOff { get; init; } = [];

    /// <summary>The stamp on marks that name nobody else; null where there is no author.</summary>
    public Revision? DefaultRevision => Author is null ? null : new Revision(Author, Revised ?? Date);
}

/// <summary>An author and the short key that marks use.</summary>
public sealed record NamedAuthor(string Key, string Name);
