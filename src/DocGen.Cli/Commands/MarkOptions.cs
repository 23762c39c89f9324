using System.CommandLine;
using DocGen.Drafting.Settling;

namespace DocGen.Cli.Commands;

/// <summary>The options of <c>accept</c> and <c>reject</c> that choose marks; more than one choose what all of them do.</summary>
internal sealed class MarkOptions
{
    public Option<string?> Author { get; } = new("--author")
    {
        Description = "Only the changes of this author, named as in the file (or by its key); the others stay as marks.",
        HelpName = "name",
    };

    public Option<string?> Date { get; } = new("--date")
    {
        Description = "Only the changes of this day (2013-02-03), or of these days (2013-02-01..2013-02-03; one end may be left open).",
        HelpName = "day[..day]",
    };

    public Option<string?> Only { get; } = new("--only")
    {
        Description = "Only the changes at this place, named as printed: a call and a label (recognizing:b, recognizing:d.i), a call (the whole section), "
            + "title, forum, note, a heading, the number of a proposal; before it, the Opinion: (3)/recognizing:b by its number, 2/recognizing:b by its place in "
            + "the file. From one place to another: recognizing:b..d. A label may be that of the original or of the revised text; where they differ, "
            + "recognizing:-b is the first and recognizing:+b the second.",
        HelpName = "place[..place]",
    };

    public MarkOptions()
    {
        Date.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } days && DaySpan.Parse(days) is null)
            {
                result.AddError($"`{days}` is no day and no span of days: write `2013-02-03` or `2013-02-01..2013-02-03`");
            }
        });
    }

    /// <summary>What the command line asks for.</summary>
    public MarkQuery Read(ParseResult parsed) =>
        new(parsed.GetValue(Author), parsed.GetValue(Date) is { } days ? DaySpan.Parse(days) : null, parsed.GetValue(Only));
}
