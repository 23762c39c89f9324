namespace DocGen.Drafting.Drafts;

/// <summary>
/// What a paragraph of a drafting text is for: the style names of drafts. A template decides which Word style each becomes.
/// </summary>
public static class Roles
{
    /// <summary>The contribution's own remark, before the text.</summary>
    public const string Note = "note";

    /// <summary>The number line of an Opinion; it begins an Opinion.</summary>
    public const string OpinionNumber = "opinion-number";

    /// <summary>The title of an Opinion; it begins an Opinion that has no number.</summary>
    public const string OpinionTitle = "opinion-title";

    /// <summary>The line that names who speaks: "The fifth World Telecommunication/ICT Policy Forum (Geneva, 2013),".</summary>
    public const string Forum = "forum";

    /// <summary>A call word on a line of its own, such as "recognizing".</summary>
    public const string Call = "call";

    /// <summary>A clause under a call, or one nested in another; its level counts from 1.</summary>
    public const string Clause = "clause";

    /// <summary>An item of a list that stands outside an Opinion; its level counts from 1.</summary>
    public const string Item = "item";

    /// <summary>A heading; its level counts from 1.</summary>
    public const string Heading = "heading";

    /// <summary>Running text.</summary>
    public const string Text = "text";

    /// <summary>The number line of an annex; it begins the annex, which goes on to the next one or to the end.</summary>
    public const string AnnexNumber = "annex-number";

    /// <summary>The title of an annex.</summary>
    public const string AnnexTitle = "annex-title";

    /// <summary>The symbol and number of a proposal (<see cref="ProposalLine"/>); it begins a proposal.</summary>
    public const string Proposal = "proposal";

    /// <summary>What a proposal is about: "RESOLUTION 28 (REV.WRC-15)".</summary>
    public const string ProposalTitle = "proposal-title";

    /// <summary>The reasons for a proposal; they end it.</summary>
    public const string Reasons = "reasons";

    /// <summary>A paragraph that holds nothing but a picture.</summary>
    public const string Figure = "figure";

    /// <summary>The caption of the picture before it.</summary>
    public const string Caption = "caption";

    /// <summary>A paragraph in a table's cell.</summary>
    public const string Cell = "cell";

    /// <summary>A paragraph that holds nothing but a page break.</summary>
    public const string PageBreak = "page-break";
}
