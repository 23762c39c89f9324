using System.CommandLine;
using DocGen.Build.Comparing;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting.Markup;
using DocGen.Drafting.Notation;

namespace DocGen.Cli.Commands;

/// <summary>The two files that <c>compare</c> and <c>diff</c> take, and whose the changes are.</summary>
internal sealed class ComparedOptions
{
    /// <summary>Who is named where nobody is, in what is shown only.</summary>
    private const string Nobody = "revised";

    public ComparedOptions() => Date.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string>() is { } text && ContentDate.Parse(text) is null)
        {
            result.AddError($"`{text}` is not a date: write year-month-day, such as `2013-02-01`");
        }
    });

    public Argument<string> Original { get; } = new("base") { Description = "The drafting file of the text before: no marks." };

    public Argument<string> Revised { get; } = new("revised") { Description = "The drafting file of the text after: no marks." };

    public Option<string?> Author { get; } = new("--author") { Description = "Whose changes they are; without it, the `author` of the revised file.", HelpName = "name" };

    public Option<string?> Date { get; } = new("--date") { Description = "The date of the changes; without it, that of the revised file.", HelpName = "date" };

    /// <summary>The revised draft with its changes as marks; null where something is wrong, which is reported.</summary>
    public (PlacedDraft Marked, DraftSource Source)? Compare(ParseResult parsed, ComparedDrafts drafts, DiagnosticBag diagnostics, bool needsAuthor = true)
    {
        Collection.Postpone(parsed.GetRequiredValue(Original), parsed.GetRequiredValue(Revised));
        return drafts.Compare(
            parsed.GetRequiredValue(Original), parsed.GetRequiredValue(Revised),
            head => (parsed.GetValue(Author) ?? head.Author ?? (needsAuthor ? null : Nobody)) is { } author
                ? new Revision(author, parsed.GetValue(Date) is { } date ? ContentDate.Parse(date) : head.Revised ?? head.Date)
                : null,
            diagnostics);
    }
}
