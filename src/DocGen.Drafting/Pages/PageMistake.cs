namespace DocGen.Drafting.Pages;

/// <summary>A mistake in a page before it has its place: what <see cref="PageMessages"/> makes and the cursor reports.</summary>
internal readonly record struct PageMistake(string Code, string Message, string? Hint = null);
