using System.CommandLine;
using DocGen.Build.Files;
using DocGen.Build.Runs;
using DocGen.Build.Sets;
using DocGen.Cli.Output;
using DocGen.Diagnostics;
using DocGen.Drafting.Drafts;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Settling;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen accept FILE</c> and <c>docgen reject FILE</c>: from a drafting file to a clean one, or to a Word file.</summary>
internal static class ResolveCommand
{
    public static Command Create(string name, string description, bool accept)
    {
        var path = new Argument<string>("file") { Description = "The drafting file." };
        var marks = new MarkOptions();
        var target = new DraftTarget();
        var json = SharedOptions.Json();
        var command = new Command(name, description) { path, marks.Author, marks.Date, marks.Only, target.Option, json };
        command.SetAction(parsed =>
        {
            if (target.IsRefused(parsed, parsed.GetRequiredValue(path)))
            {
                return ExitCode.WrongUsage;
            }
            var files = new SourceFiles();
            var diagnostics = new DiagnosticBag();
            var builder = new DraftBuilder(files);
            var report = Report.Create(parsed.GetValue(json), name, files, parsed.InvocationConfiguration);
            if (Discovery.FindOne(parsed.GetRequiredValue(path), diagnostics) is { } source && builder.Read(source, diagnostics) is { } placed
                && !diagnostics.HasErrors && Settle(placed, marks.Read(parsed), source, accept, builder, diagnostics) is { } settled)
            {
                target.Write(parsed, settled, placed, source, files, report, diagnostics);
            }
            report.Add(diagnostics);
            return report.Finish();
        });
        return command;
    }

    private static Draft? Settle(PlacedDraft placed, MarkQuery query, DraftSource source, bool accept, DraftBuilder builder, DiagnosticBag diagnostics)
    {
        var draft = placed.Draft;
        if (query.IsAll)
        {
            return accept ? draft.Accept() : draft.Reject();
        }
        query = query with { Author = draft.Head.Authors.FirstOrDefault(named => named.Key == query.Author)?.Name ?? query.Author };
        // Labels are counted in the sequences of the pack; nothing else asks for it.
        var pack = query.Place is null ? null : builder.FindPack(placed, source, diagnostics);
        return (query.Place is null || pack is not null)
            && ChosenMarks.Find(draft, query, pack?.Labels ?? [], source.Path, diagnostics) is { } choose
                ? Settlement.Settle(placed, choose, accept, diagnostics)
                : null;
    }
}
