using DocGen.Documents;

namespace DocGen.Drafting.Drafts;

/// <summary>A part of a drafting text, as YAML writes it and as templates walk through it. The family is closed.</summary>
public abstract record Part;

/// <summary>The contribution's own remark.</summary>
public sealed record NotePart(Paragraph Text) : Part;

/// <summary>A heading of some level, from 1.</summary>
public sealed record HeadingPart(int Level, Paragraph Text) : Part;

/// <summary>A paragraph of running text.</summary>
public sealed record TextPart(Paragraph Text) : Part;

/// <summary>A list outside an Opinion.</summary>
public sealed record ClausesPart(ValueList<Clause> Clauses) : Part;

/// <summary>A table.</summary>
public sealed record TablePart(Table Table) : Part;

/// <summary>A picture and its caption, one of which may be missing; the picture is the one atom of its kind in its paragraph.</summary>
public sealed record FigurePart(Paragraph? Picture, Paragraph? Caption) : Part;

/// <summary>An Opinion; the number, the title and the forum line may be missing.</summary>
public sealed record OpinionPart(Paragraph? Number, Paragraph? Title, Paragraph? Forum, ValueList<Section> Sections) : Part;

/// <summary>The start of an annex.</summary>
public sealed record AnnexPart(Paragraph? Number, Paragraph? Title) : Part;

/// <summary>A new page begins.</summary>
public sealed record PageBreakPart(Paragraph Text) : Part;

/// <summary>A call and the clauses under it; clauses before the first call have none.</summary>
public sealed record Section(Paragraph? Call, ValueList<Clause> Clauses);

/// <summary>A clause with the clauses nested in it.</summary>
public sealed record Clause(Paragraph Text, ValueList<Clause> Clauses);
