using System.Diagnostics;
using DocGen.Build.Files;
using DocGen.Build.Logs;
using DocGen.Build.Sets;
using DocGen.Diagnostics;
using DocGen.Documents;
using DocGen.Drafting;
using DocGen.Drafting.Notation;
using DocGen.Drafting.Packs;
using DocGen.Drafting.Rules;
using DocGen.Revisions;

namespace DocGen.Build.Runs;

/// <summary>What a draft is taken through its steps for.</summary>
internal enum Wanted
{
    /// <summary>Its mistakes alone.</summary>
    Nothing,

    /// <summary>Its Word file.</summary>
    Bytes,

    /// <summary>The document that its Word file is to say.</summary>
    Document,
}

/// <summary>What became of one draft before anything is written.</summary>
/// <param name="Output">The path of its Word file in the output folder.</param>
/// <param name="Bytes">The Word file; null where there are errors, or none was asked for.</param>
/// <param name="Document">The document; null where there are errors, or it was not asked for.</param>
/// <param name="Revisions">The marks in it, by author.</param>
/// <param name="Diagnostics">What was found.</param>
/// <param name="Source">The source as it was read; null where it could not be.</param>
/// <param name="Symbol">The symbol that the source gives itself; null where none is seen.</param>
/// <param name="Inputs">All else that was read for it.</param>
/// <param name="Duration">How long it took.</param>
internal sealed record MadeDraft(
    string Output, byte[]? Bytes, Document? Document, IReadOnlyList<RevisionCount> Revisions, IReadOnlyList<ShownDiagnostic> Diagnostics,
    InputFile? Source, string? Symbol, InputList Inputs, TimeSpan Duration)
{
    public bool HasErrors => Diagnostics.Any(found => found.Diagnostic.Severity == Severity.Error);
}

/// <summary>Takes one file through all steps of a build but the writing. Safe for many threads; what it read is forgotten when it ends.</summary>
/// <param name="files">The window through which everything is read.</param>
/// <param name="log">What was built; null where nothing is known.</param>
internal sealed class DraftRun(SourceFiles files, BuildLog? log = null)
{
    private readonly DraftBuilder builder = new(files, log);

    /// <summary>Makes the Word file of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="wanted">What for.</param>
    public MadeDraft Make(DraftSource source, Wanted wanted)
    {
        var begun = Stopwatch.GetTimestamp();
        var reads = new FileReads(isOfDocument: true);
        return reads.During(() =>
        {
            var diagnostics = new DiagnosticBag();
            var placed = builder.Read(source, diagnostics);
            var symbol = files.Remembered(source.Path) is { } text ? SymbolLine.Find(text.Text) : null;
            var (output, bytes, document, revisions) = Make(placed, source, wanted, diagnostics);
            var shown = diagnostics.InReadingOrder().Select(found => new ShownDiagnostic(found, files.Remembered(found.Span.File)?.Line(found.Span.Line))).ToList();
            var own = reads.Inputs.FirstOrDefault(input => input.Kind == InputKind.Content && input.Path == source.FullPath);
            var inputs = new InputList(source.FullSetFile, [.. reads.Inputs.Where(input => input != own)]);
            return new MadeDraft(output, diagnostics.HasErrors ? null : bytes, diagnostics.HasErrors ? null : document, revisions, shown, own, symbol, inputs, Stopwatch.GetElapsedTime(begun));
        });
    }

    private (string Output, byte[]? Bytes, Document? Document, IReadOnlyList<RevisionCount> Revisions) Make(
        PlacedDraft? placed, DraftSource source, Wanted wanted, DiagnosticBag diagnostics)
    {
        if (placed is null || diagnostics.HasErrors
            || builder.FindPack(placed, source, diagnostics) is not { } pack)
        {
            return (source.Output, null, null, []);
        }
        FileReads.Current?.Tidy();
        // As it is written: what a comparison makes of it has no places. Found before it is compiled, which needs the places no longer than it must.
        var found = new DiagnosticBag();
        RuleBook.Check(placed with { Draft = placed.Written }, pack, found);
        if (wanted != Wanted.Document && !UnmarkedChanges.WaitsFor(diagnostics))
        {
            builder.CheckBase(placed, source, found);
        }
        var holds = ProposalCheck.Holds(placed, found);
        FileReads.Current?.Tidy();
        if (builder.Compile(placed, source, pack, compiled => Make(compiled, pack, wanted), diagnostics) is not { } compiled)
        {
            return (source.Output, null, null, []);
        }
        diagnostics.AddRange(found);
        var output = compiled.FileName is { } name ? Path.Combine(Path.GetDirectoryName(source.Output) ?? "", name + ".docx") : source.Output;
        return (output, holds ? compiled.Bytes : null, compiled.Document, compiled.Revisions);
    }

    private Compiled Make(CompiledDraft compiled, Pack pack, Wanted wanted)
    {
        var (document, marks) = (compiled.Document, new RevisionTally());
        if (wanted == Wanted.Bytes)
        {
            return new(compiled.FileName, builder.Write(document with { Body = marks.Over(document.Body) }, pack), null, marks.Counts);
        }
        var body = wanted == Wanted.Document ? document.Body.ToValueList() : document.Body;
        foreach (var block in body)
        {
            marks.Add(block);
        }
        return new(compiled.FileName, null, wanted == Wanted.Document ? document with { Body = body } : null, marks.Counts);
    }

    /// <summary>What was made of a compiled draft while its text passed.</summary>
    private sealed record Compiled(string? FileName, byte[]? Bytes, Document? Document, IReadOnlyList<RevisionCount> Revisions);
}
