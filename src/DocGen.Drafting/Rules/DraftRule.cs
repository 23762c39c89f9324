namespace DocGen.Drafting.Rules;

/// <summary>A convention of drafting that a text is held against. What breaks it is worth a warning, never an error.</summary>
/// <param name="Name">How <c>rules-off</c> names it.</param>
/// <param name="Find">A pure function from the text, as it stands when all changes are accepted (and, for who asks, its marks), to what breaks the rule.</param>
internal sealed record DraftRule(string Name, Func<RevisedDraft, IEnumerable<Finding>> Find);
